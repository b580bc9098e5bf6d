//! What the models of responses are made on: fields that are read from JSON text when they are asked for.
//!
//! An object begins as a place in the text of its response. A value that is plain is read each time; an object or a list
//! is read once and kept, because it may be changed. Whoever asks for all fields, or changes one, gets a dict, which takes
//! the place of the text from then on.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::{PyAttributeError, PyKeyError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use tiktokshop_facade::lazy::{Member, Object, Part, Parts};

use crate::json;

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

/// A class of models.
struct Class {
    model: Py<PyType>,
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
    fn of(py: Python<'_>, model: Py<PyType>) -> PyResult<Class> {
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
    fn set_data(&self, values: Py<PyDict>) {
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
    fn read<'py>(&self, name: &Bound<'py, PyString>, kind: &Kind<'_>) -> PyResult<Option<Bound<'py, PyAny>>> {
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
    fn kind(&self) -> Kind<'_> {
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
struct Kind<'a> {
    is_known: bool,
    is_list: bool,
    is_text: bool,
    inner: Option<&'a Class>,
}

impl Kind<'_> {
    /// A field that no class tells of: as it was sent.
    const UNKNOWN: Kind<'static> = Kind { is_known: false, is_list: false, is_text: false, inner: None };

    fn nothing<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        if self.is_list { PyList::empty(py).into_any() } else { py.None().into_bound(py) }
    }

    /// A value that is neither object nor list.
    fn shown<'py>(&self, value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
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

/// A field of a dict. Objects are wrapped once: the wrapper takes their place.
fn in_dict<'py>(
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
fn made_of<'py>(
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

fn is_bracket(object: &Object, part: &Part) -> bool {
    matches!(object.text()[part.place.start], b'{' | b'[')
}

/// A value that is neither object nor array.
fn scalar<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    match text {
        [b'"', inner @ .., b'"'] if !inner.contains(&b'\\') => {
            Ok(PyString::from_bytes(py, inner)?.into_any())
        }
        _ => parsed(py, text),
    }
}

/// All values of an object.
fn whole(py: Python<'_>, object: &Object) -> PyResult<Py<PyDict>> {
    Ok(parsed(py, object.json())?.cast_into::<PyDict>()?.unbind())
}

/// The text was scanned: it is JSON, and not too deep. What cannot be read all the same is told.
fn parsed<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    json::values(py, text)?.map_err(|problem| json::unreadable(py, &problem))
}
