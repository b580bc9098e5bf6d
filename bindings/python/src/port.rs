//! A token store or signer that is written in Python.

use std::sync::Arc;

use async_trait::async_trait;
use pyo3::prelude::*;
use tiktokshop_facade::{Port, PortFailure};

use crate::runtime;

/// The adapter object of the package: `answers(question)` and `ask(question, json)`.
pub(crate) struct PythonPort(pub(crate) Arc<Py<PyAny>>);

const GONE: &str = "the interpreter is shutting down";

#[async_trait]
impl Port for PythonPort {
    fn implements(&self, question: &str) -> bool {
        let asked = Python::try_attach(|py| {
            self.0.call_method1(py, "answers", (question,)).and_then(|answer| answer.is_truthy(py))
        });
        matches!(asked, Some(Ok(true)))
    }

    /// In a thread that may wait: for the GIL, and for whatever the object does.
    async fn ask(&self, question: &str, arguments: String) -> Result<String, PortFailure> {
        let (object, question) = (self.0.clone(), question.to_owned());
        let asked = tokio::task::spawn_blocking(move || {
            if runtime::is_over() {
                return None;
            }
            Python::try_attach(|py| {
                let answer = object.call_method1(py, "ask", (question, arguments))?;
                answer.extract::<String>(py)
            })
        });
        match asked.await {
            Ok(Some(answer)) => answer.map_err(|problem| failure(&problem)),
            Ok(None) | Err(_) => Err(GONE.into()),
        }
    }
}

/// The class of the exception, since its text may quote a token, and the number under which the package keeps it.
fn failure(problem: &PyErr) -> PortFailure {
    let told = Python::try_attach(|py| {
        let name =
            problem.get_type(py).name().map_or_else(|_| "an exception".to_owned(), |name| name.to_string());
        let kept = problem.value(py).getattr("cause_id").and_then(|number| number.extract::<u64>());
        PortFailure { words: format!("it raised {name}"), cause_id: kept.ok() }
    });
    told.unwrap_or_else(|| "it raised an exception".into())
}
