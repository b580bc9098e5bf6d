# The commands of this repository. Each needs Rust and a C compiler, nothing else.

.PHONY: demo test check bench gen help

help: ## what can be run
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

demo: ## a seller authorizes, orders are listed, a package ships: all against a local TikTok Shop
	@scripts/need-rust
	@cargo run --quiet --package tiktokshop-cli -- demo

test: ## all tests
	@scripts/need-rust
	@scripts/test

check: ## format, lints, documentation, licences
	@scripts/need-rust
	@scripts/check

bench: ## speed as ratios, each pair measured side by side in one run
	@scripts/need-rust
	@cargo run --quiet --release --package tiktokshop-bench

gen: ## write what follows from core/catalog
	@cargo gen
