//! Files to upload: `--file data=@photo.png`, or the parameter `data=@photo.png`.

use tiktokshop_core::catalog::{Base, Version};
use tiktokshop_core::{Input, Upload};

use crate::exit::{Failure, Result};

/// Parses the value of `--file`.
pub fn parse(word: &str) -> Result<(String, Upload)> {
    let parts = word.split_once('=').filter(|(name, _)| !name.is_empty());
    let Some((name, path)) = parts else {
        return Err(Failure::usage(format!("--file {word:?} is not NAME=@FILE"))
            .with_hint("For example: --file data=@photo.png"));
    };
    Ok((name.to_owned(), upload(path.strip_prefix('@').unwrap_or(path))))
}

/// A file by its path. A suffix `;type=image/png` gives the media type if the file's name does not show it.
pub fn upload(path: &str) -> Upload {
    match path.rsplit_once(";type=") {
        Some((path, media_type)) => Upload::path(path).content_type(media_type),
        None => Upload::path(path),
    }
}

/// Asks for the files that an operation needs, in terms of the command line. The only file of a form is required,
/// whatever the catalogue says.
pub fn check(version: Option<&'static Version>, input: &Input) -> Result {
    let form = version.map_or(&[][..], |version| version.form);
    let files: Vec<_> = form.iter().filter(|field| field.base == Base::File).collect();
    let given = |name: &str| input.files.iter().any(|(field, _)| field == name);
    let missing = files.iter().find(|field| (field.required || files.len() == 1) && !given(field.name));
    match missing {
        Some(field) => Err(Failure::usage(format!("the file {} is missing", field.name))
            .with_hint(format!("Give it: {}=@FILE", field.name))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_name_and_a_path_with_or_without_an_at() {
        assert_eq!(parse("data=@a.png").unwrap().0, "data");
        assert_eq!(parse("data=a.png").unwrap().0, "data");
        assert!(parse("a.png").is_err());
        assert!(parse("=a.png").is_err());
    }
}
