//! Models and lists of models, made of JSON text or of plain values.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyInt, PyList, PyString, PyType};
use tiktokshop_facade::lazy::{Object, Part, Parts};

use crate::field::Kind;
use crate::fields::Fields;
use crate::json;

/// A class of models.
pub(crate) struct Class {
    pub(crate) model: Py<PyType>,
    /// Whether it is made as `Model` is. Otherwise it is called.
    is_plain: bool,
}

/// The classes that are written in Python.
struct Classes {
    /// `Model`, for objects that no field tells of.
    model: Class,
    /// Lists whose objects are models already.
    list: Py<PyType>,
    /// `Model.__init__`.
    init: Py<PyAny>,
    /// `Fields.__new__`.
    new: Py<PyAny>,
}

impl Class {
    pub(crate) fn of(py: Python<'_>, model: Py<PyType>) -> PyResult<Class> {
        let is_plain = model.bind(py).getattr("__init__")?.is(&classes(py)?.init);
        Ok(Class { model, is_plain })
    }
}

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

/// Tells the classes that are written in Python, once, while they are loaded.
#[pyfunction]
pub(crate) fn made_with(py: Python<'_>, model: &Bound<'_, PyType>, list: &Bound<'_, PyType>) -> PyResult<()> {
    let classes = Classes {
        init: model.getattr("__init__")?.unbind(),
        new: py.get_type::<Fields>().getattr("__new__")?.unbind(),
        model: Class { model: model.clone().unbind(), is_plain: true },
        list: list.clone().unbind(),
    };
    CLASSES.set(py, classes).ok();
    Ok(())
}

/// A field of a dict. Objects are wrapped once: the wrapper takes their place.
pub(crate) fn in_dict<'py>(
    values: &Bound<'py, PyDict>,
    name: &Bound<'py, PyString>,
    kind: &Kind<'_>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some(value) = values.get_item(name)? else { return Ok(None) };
    if value.is_exact_instance_of::<PyDict>() || value.is_exact_instance_of::<PyList>() {
        let wrapped = wrap(value, kind)?;
        values.set_item(name, &wrapped)?;
        return Ok(Some(wrapped));
    }
    kind.shown(value).map(Some)
}

/// Plain values as models.
fn wrap<'py>(value: Bound<'py, PyAny>, kind: &Kind<'_>) -> PyResult<Bound<'py, PyAny>> {
    let value = match value.cast_into_exact::<PyDict>() {
        Ok(values) => return model(values.py(), kind, Filled::Values(values)),
        Err(other) => other.into_inner(),
    };
    let Ok(list) = value.cast_exact::<PyList>() else {
        let is_id = kind.is_text && value.is_exact_instance_of::<PyInt>();
        return if is_id { Ok(value.str()?.into_any()) } else { Ok(value) };
    };
    let items = list.iter().map(|item| wrap(item, kind)).collect::<PyResult<Vec<_>>>()?;
    listed(value.py(), items)
}

/// What an object or array in a text is made into.
pub(crate) fn made_of<'py>(
    py: Python<'py>,
    object: &Object,
    part: &Part,
    kind: &Kind<'_>,
) -> PyResult<Bound<'py, PyAny>> {
    match object.parts(part) {
        None => wrap(parsed(py, &object.text()[part.place.clone()])?, kind),
        Some(Parts::Object(inner)) => model(py, kind, Filled::Text(inner)),
        Some(Parts::Items(items)) => {
            let item = |part: &Part| match is_bracket(object, part) {
                true => made_of(py, object, part, kind),
                false => wrap(scalar(py, &object.text()[part.place.clone()])?, kind),
            };
            listed(py, items.iter().map(item).collect::<PyResult<Vec<_>>>()?)
        }
    }
}

fn listed<'py>(py: Python<'py>, items: Vec<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
    classes(py)?.list.bind(py).call1((PyList::new(py, items)?,))
}

/// What a new model has.
enum Filled<'py> {
    Values(Bound<'py, PyDict>),
    Text(Object),
}

fn model<'py>(py: Python<'py>, kind: &Kind<'_>, filled: Filled<'py>) -> PyResult<Bound<'py, PyAny>> {
    let classes = classes(py)?;
    let class = kind.inner.unwrap_or(&classes.model);
    if !class.is_plain {
        let values = match filled {
            Filled::Values(values) => values,
            Filled::Text(object) => whole(py, &object)?.into_bound(py),
        };
        return class.model.bind(py).call1((values,));
    }
    let made = classes.new.bind(py).call1((&class.model,))?;
    let fields = made.cast::<Fields>()?.get();
    match filled {
        Filled::Values(values) => fields.set_data(values.unbind()),
        Filled::Text(object) => fields.show(object),
    }
    Ok(made)
}

fn classes(py: Python<'_>) -> PyResult<&Classes> {
    CLASSES.get(py).ok_or_else(|| PyAttributeError::new_err("the models are not loaded"))
}

pub(crate) fn is_bracket(object: &Object, part: &Part) -> bool {
    matches!(object.text()[part.place.start], b'{' | b'[')
}

/// A value that is neither object nor array.
pub(crate) fn scalar<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    match text {
        [b'"', inner @ .., b'"'] if !inner.contains(&b'\\') => {
            Ok(PyString::from_bytes(py, inner)?.into_any())
        }
        _ => parsed(py, text),
    }
}

/// All values of an object.
pub(crate) fn whole(py: Python<'_>, object: &Object) -> PyResult<Py<PyDict>> {
    Ok(parsed(py, object.json())?.cast_into::<PyDict>()?.unbind())
}

/// The text was scanned: it is JSON, and not too deep. What cannot be read all the same is told.
fn parsed<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    json::values(py, text)?.map_err(|problem| json::unreadable(py, &problem))
}
