//! Why a server did not start.

use std::fmt;
use std::io;
use std::net::SocketAddr;

use tiktokshop_core::Error;
use tiktokshop_facade::layers::Problem;

use crate::wording;

/// Why a server did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// A setting is missing or cannot be used.
    Settings(Problem),
    /// The store could not be opened, or a client not be made.
    Library(Error),
    /// The address is taken, or not one of this machine.
    Address(SocketAddr, io::Error),
}

impl StartError {
    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            StartError::Settings(problem) => problem.hint.clone(),
            StartError::Library(error) => wording::hint(error),
            StartError::Address(..) => {
                Some("Choose another address with --listen, or stop the program that has it.".to_owned())
            }
        }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StartError::Settings(problem) => out.write_str(&problem.text),
            StartError::Library(error) => error.line().fmt(out),
            StartError::Address(address, problem) => write!(out, "cannot listen on {address}: {problem}"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<Problem> for StartError {
    fn from(problem: Problem) -> StartError {
        StartError::Settings(problem)
    }
}

impl From<Error> for StartError {
    fn from(error: Error) -> StartError {
        StartError::Library(error)
    }
}
