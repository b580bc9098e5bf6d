//! A field of a model: its name, and how its value is read.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyList, PyString, PyType};

use crate::fields::Fields;
use crate::model::Class;

/// A field of a model: how it is read. As an attribute of the class it gives an object its value.
#[pyclass(frozen, module = "tiktokshop._native")]
pub(crate) struct Field {
    #[pyo3(get)]
    name: Py<PyString>,
    text: String,
    /// Whether a list was promised, so that there is one even if nothing was sent.
    #[pyo3(get)]
    is_list: bool,
    /// Whether text was promised, so that numbers become text.
    is_text: bool,
    /// The class of the object, or of the objects in the list.
    inner: Option<Class>,
}

#[pymethods]
impl Field {
    #[new]
    fn new(
        py: Python<'_>,
        name: Py<PyString>,
        is_list: bool,
        is_text: bool,
        inner: Option<Py<PyType>>,
    ) -> PyResult<Field> {
        let text = name.to_str(py)?.to_owned();
        let inner = inner.map(|model| Class::of(py, model)).transpose()?;
        Ok(Field { name, text, is_list, is_text, inner })
    }

    /// The class of the object, or of the objects in the list, if one is known.
    #[getter]
    fn inner(&self, py: Python<'_>) -> Option<Py<PyType>> {
        self.inner.as_ref().map(|class| class.model.clone_ref(py))
    }

    /// The field of an object. A list that was not sent is empty, anything else is `None`.
    fn __get__<'py>(
        &self,
        instance: &Bound<'py, PyAny>,
        owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = instance.py();
        let Ok(fields) = instance.cast::<Fields>() else { return Err(self.of_no_object(owner)) };
        let kind = self.kind();
        match fields.get().read(self.name.bind(py), &kind)? {
            Some(value) => Ok(value),
            None => Ok(kind.nothing(py)),
        }
    }
}

impl Field {
    pub(crate) fn kind(&self) -> Kind<'_> {
        Kind { is_known: true, is_list: self.is_list, is_text: self.is_text, inner: self.inner.as_ref() }
    }

    /// Classes have no fields.
    fn of_no_object(&self, owner: Option<&Bound<'_, PyAny>>) -> PyErr {
        let owner = owner.and_then(|owner| owner.getattr("__name__").ok());
        let owner = owner.map(|name| name.to_string()).unwrap_or_default();
        PyAttributeError::new_err(format!("type object '{owner}' has no attribute '{}'", self.text))
    }
}

/// How a value is read.
pub(crate) struct Kind<'a> {
    is_known: bool,
    is_list: bool,
    pub(crate) is_text: bool,
    pub(crate) inner: Option<&'a Class>,
}

impl Kind<'_> {
    /// A field that no class tells of: as it was sent.
    pub(crate) const UNKNOWN: Kind<'static> =
        Kind { is_known: false, is_list: false, is_text: false, inner: None };

    fn nothing<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        if self.is_list { PyList::empty(py).into_any() } else { py.None().into_bound(py) }
    }

    /// A value that is neither object nor list.
    pub(crate) fn shown<'py>(&self, value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if self.is_known && value.is_none() {
            return Ok(self.nothing(value.py()));
        }
        let is_number = || value.is_exact_instance_of::<PyInt>() || value.is_exact_instance_of::<PyFloat>();
        if self.is_text && is_number() {
            return Ok(value.str()?.into_any());
        }
        Ok(value)
    }
}
