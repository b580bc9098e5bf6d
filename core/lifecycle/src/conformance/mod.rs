//! What every store must do besides the kit of `tiktokshop-core`, as cases that any implementation can be run against.
