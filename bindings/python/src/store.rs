//! A token store that is written in Python.

use std::sync::Arc;

use async_trait::async_trait;
use pyo3::prelude::*;
use tiktokshop_facade::StorePort;

use crate::runtime;

/// The adapter object of the package: `answers(question)` and `ask(question, json)`.
pub(crate) struct PythonStore(pub(crate) Arc<Py<PyAny>>);

const GONE: &str = "the interpreter is shutting down";

#[async_trait]
impl StorePort for PythonStore {
    fn answers(&self, question: &str) -> bool {
        let asked = Python::try_attach(|py| {
            self.0.call_method1(py, "answers", (question,)).and_then(|answer| answer.is_truthy(py))
        });
        matches!(asked, Some(Ok(true)))
    }

    /// In a thread that may wait: for the GIL, and for whatever the store does.
    async fn ask(&self, question: &str, arguments: String) -> Result<String, String> {
        let (store, question) = (self.0.clone(), question.to_owned());
        let asked = tokio::task::spawn_blocking(move || {
            if runtime::is_over() {
                return None;
            }
            Python::try_attach(|py| {
                let answer = store.call_method1(py, "ask", (question, arguments))?;
                answer.extract::<String>(py)
            })
        });
        match asked.await {
            Ok(Some(answer)) => answer.map_err(|problem| words(&problem)),
            Ok(None) | Err(_) => Err(GONE.to_owned()),
        }
    }
}

/// The class of the exception and no more: its text may quote a token.
fn words(problem: &PyErr) -> String {
    let named = Python::try_attach(|py| problem.get_type(py).name().map(|name| name.to_string()));
    match named {
        Some(Ok(name)) => format!("it raised {name}"),
        _ => "it raised an exception".to_owned(),
    }
}
