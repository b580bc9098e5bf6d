//! What the models of responses are made on: fields that are read from JSON text when they are asked for.
//!
//! An object begins as a place in the text of its response. A value that is plain is read each time; an object or a list
//! is read once and kept, because it may be changed. Whoever asks for all fields, or changes one, gets a dict, which takes
//! the place of the text from then on.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyKeyError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use tiktokshop_facade::lazy::{Member, Object, Part};

use crate::field::{Field, Kind};
use crate::model::{in_dict, is_bracket, made_of, scalar, whole};

/// The base of all models.
#[pyclass(subclass, frozen, module = "tiktokshop._native")]
pub(crate) struct Fields(Mutex<State>);

/// The lock is never held while Python may run: what is dropped is dropped after it.
enum State {
    Values(Option<Py<PyDict>>),
    Text(Text),
}

/// An object of which nobody has seen all fields yet.
struct Text {
    object: Object,
    members: Option<Box<[Member]>>,
    /// What has been read and may have been changed since: objects and lists, by name.
    read: Option<Py<PyDict>>,
}

/// Where a field is.
enum Found {
    Dict(Py<PyDict>),
    /// Only in the text so far.
    Text(Object, Part),
    Nowhere,
}

#[pymethods]
impl Fields {
    #[new]
    #[pyo3(signature = (*_given, **_more))]
    fn new(_given: &Bound<'_, PyTuple>, _more: Option<&Bound<'_, PyDict>>) -> Fields {
        Fields(Mutex::new(State::Values(None)))
    }

    /// All fields as they are, in a dict that may be changed. From now on it is what counts.
    #[getter(_data)]
    fn data(&self, py: Python<'_>) -> PyResult<Py<PyDict>> {
        let object = match &*self.state() {
            State::Values(Some(values)) => return Ok(values.clone_ref(py)),
            State::Values(None) => None,
            State::Text(text) => Some(text.object.clone()),
        };
        let values = match object {
            Some(object) => whole(py, &object)?,
            None => PyDict::new(py).unbind(),
        };
        Ok(self.settle(py, values))
    }

    #[setter(_data)]
    pub(crate) fn set_data(&self, values: Py<PyDict>) {
        let before = std::mem::replace(&mut *self.state(), State::Values(Some(values)));
        drop(before);
    }

    /// The fields as a new dict, if nobody has been given anything that could have been changed.
    fn _untouched(&self, py: Python<'_>) -> PyResult<Option<Py<PyDict>>> {
        let object = match &*self.state() {
            State::Text(Text { object, read: None, .. }) => object.clone(),
            _ => return Ok(None),
        };
        whole(py, &object).map(Some)
    }

    /// Whether a field was sent.
    fn _has(&self, name: &Bound<'_, PyString>) -> PyResult<bool> {
        match self.find(name)? {
            Found::Dict(values) => values.bind(name.py()).contains(name),
            Found::Text(..) => Ok(true),
            Found::Nowhere => Ok(false),
        }
    }

    /// A field that was sent, read as `field` says; `KeyError` if it was not sent.
    fn _item<'py>(
        slf: &Bound<'py, Self>,
        name: &Bound<'py, PyAny>,
        field: Option<&Bound<'py, Field>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let kind = field.map_or(Kind::UNKNOWN, |field| field.get().kind());
        let found = match name.cast::<PyString>() {
            Ok(name) => slf.get().read(name, &kind)?,
            Err(_) => None,
        };
        found.ok_or_else(|| PyKeyError::new_err(name.clone().unbind()))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        // A lock that is taken belongs to the thread that makes the collector run: it only reads.
        let Ok(state) = self.0.try_lock() else { return Ok(()) };
        match &*state {
            State::Values(values) => visit.call(values),
            State::Text(text) => visit.call(&text.read),
        }
    }

    fn __clear__(&self) {
        let before = std::mem::replace(&mut *self.state(), State::Values(None));
        drop(before);
    }
}

impl Fields {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a place in a text the object's fields.
    pub(crate) fn show(&self, object: Object) {
        let text = State::Text(Text { object, members: None, read: None });
        let before = std::mem::replace(&mut *self.state(), text);
        drop(before);
    }

    /// A dict takes the place of the text, unless another thread was faster. What was read stays what it is.
    fn settle(&self, py: Python<'_>, values: Py<PyDict>) -> Py<PyDict> {
        let mut state = self.state();
        if let State::Values(Some(values)) = &*state {
            return values.clone_ref(py);
        }
        let before = std::mem::replace(&mut *state, State::Values(Some(values.clone_ref(py))));
        drop(state);
        if let State::Text(Text { read: Some(read), .. }) = before {
            // Names are text: nothing of this can fail, or run.
            values.bind(py).update(read.bind(py).as_mapping()).ok();
        }
        values
    }

    fn find(&self, name: &Bound<'_, PyString>) -> PyResult<Found> {
        // A name with half a character is none of a text.
        let Ok(wanted) = name.to_str() else { return Ok(Found::Dict(self.data(name.py())?)) };
        match &mut *self.state() {
            State::Values(Some(values)) => return Ok(Found::Dict(values.clone_ref(name.py()))),
            State::Values(None) => return Ok(Found::Nowhere),
            State::Text(text) => match text.member(wanted) {
                Some(part) => return Ok(Found::Text(text.object.clone(), part)),
                None if !text.has_escaped_names() => return Ok(Found::Nowhere),
                None => {}
            },
        }
        Ok(Found::Dict(self.data(name.py())?))
    }

    /// A field as people see it; `None` if it was not sent.
    pub(crate) fn read<'py>(
        &self,
        name: &Bound<'py, PyString>,
        kind: &Kind<'_>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = name.py();
        match self.find(name)? {
            Found::Nowhere => Ok(None),
            Found::Dict(values) => in_dict(values.bind(py), name, kind),
            Found::Text(object, part) => self.in_text(name, &object, &part, kind).map(Some),
        }
    }

    fn in_text<'py>(
        &self,
        name: &Bound<'py, PyString>,
        object: &Object,
        part: &Part,
        kind: &Kind<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = name.py();
        if !is_bracket(object, part) {
            return kind.shown(scalar(py, &object.text()[part.place.clone()])?);
        }
        if let Some(read) = self.already_read(name)? {
            return Ok(read);
        }
        let made = made_of(py, object, part, kind)?;
        self.keep(name, made, kind)
    }

    fn already_read<'py>(&self, name: &Bound<'py, PyString>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = name.py();
        let read = match &*self.state() {
            State::Text(Text { read: Some(read), .. }) => read.clone_ref(py),
            _ => return Ok(None),
        };
        read.bind(py).get_item(name)
    }

    /// Keeps what was read, unless another thread was faster, with this value or with all of them: there is only one
    /// of it.
    fn keep<'py>(
        &self,
        name: &Bound<'py, PyString>,
        made: Bound<'py, PyAny>,
        kind: &Kind<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = name.py();
        let fresh = PyDict::new(py).unbind();
        let (read, is_whole) = match &mut *self.state() {
            State::Text(text) => (text.read.get_or_insert(fresh).clone_ref(py), false),
            State::Values(values) => (values.get_or_insert(fresh).clone_ref(py), true),
        };
        let read = read.bind(py);
        if is_whole {
            return Ok(in_dict(read, name, kind)?.unwrap_or(made));
        }
        if let Some(first) = read.get_item(name)? {
            return Ok(first);
        }
        read.set_item(name, &made)?;
        Ok(made)
    }
}

impl Text {
    /// The last one of that name, as every reader of JSON takes it.
    fn member(&mut self, name: &str) -> Option<Part> {
        let object = &self.object;
        let members = self.members.get_or_insert_with(|| object.members().into());
        let text = object.text();
        let found = members.iter().rev().find(|member| &text[member.name.clone()] == name.as_bytes());
        found.map(|member| member.value.clone())
    }

    /// Whether a name is not in the text as it reads: the platform sends none, but it could.
    fn has_escaped_names(&self) -> bool {
        let mut names = self.members.iter().flatten().map(|member| &self.object.text()[member.name.clone()]);
        names.any(|name| name.contains(&b'\\'))
    }
}
