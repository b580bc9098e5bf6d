# The commands of this repository. The Rust side needs Rust and a C compiler; each package needs its own language besides.

.PHONY: demo docs test test-rust test-python test-node test-kotlin test-swift test-versions check surface release release-check bench bench-rust bench-kotlin bench-swift gen help

help: ## what can be run
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

demo: ## a seller authorizes, orders are listed, a package ships: all against a local TikTok Shop
	@scripts/need-rust
	@cargo run --quiet --package tiktokshop-cli -- demo

test: ## all tests, in Rust, Python, Node, Kotlin and Swift
	@scripts/need-rust
	@scripts/need-python
	@scripts/need-node
	@scripts/need-java
	@scripts/need-swift >/dev/null
	@scripts/need-postgres
	@scripts/test

test-rust: ## the Rust tests
	@scripts/need-rust
	@scripts/need-postgres
	@scripts/test-rust

test-python: ## the Python package: types, style, tests
	@scripts/need-rust
	@scripts/need-python
	@scripts/need-postgres
	@scripts/test-python

test-node: ## the Node package: types, style, tests
	@scripts/need-rust
	@scripts/need-node
	@scripts/need-postgres
	@scripts/test-node

test-kotlin: ## the Kotlin package: its tests against the sandbox, and its examples
	@scripts/need-rust
	@scripts/need-java
	@scripts/need-postgres
	@scripts/test-kotlin

test-swift: ## the Swift package: its tests against the sandbox; on Linux in a Debian 13 tree, made once
	@scripts/need-rust
	@scripts/need-swift >/dev/null
	@scripts/test-swift

test-versions: ## the suites of the packages under other Pythons and Nodes, with what make test built
	@scripts/need-postgres
	@scripts/test-versions

check: ## format, lints, drift of generated code, documentation
	@scripts/need-rust
	@scripts/check

docs: ## the site of the documentation, in target/site, with its links followed
	@scripts/need-node
	@scripts/docs

surface: ## write down the public names of all languages in surface/
	@scripts/need-rust
	@scripts/need-python
	@scripts/need-node
	@scripts/need-java
	@scripts/need-swift >/dev/null
	@scripts/surface

release-check: ## what has to be true before anything is published, with what make test built; PARTS="crates python" for those only
	@scripts/need-rust
	@scripts/need-python
	@scripts/need-node
	@scripts/need-java
	@scripts/need-swift >/dev/null
	@scripts/release-check $(PARTS)

release: ## the wheels and npm packages of this platform; on Linux for every glibc since 2.17
	@scripts/need-rust
	@scripts/need-python
	@scripts/need-node
	@scripts/release

bench: ## speed as ratios, each pair measured side by side in one run: Rust, Python, Node, Kotlin, Swift
	@scripts/need-rust
	@scripts/need-python
	@scripts/need-node
	@scripts/need-java
	@scripts/need-swift >/dev/null
	@scripts/bench

bench-rust: ## the Rust benchmarks; ROWS=word for those rows only
	@scripts/need-rust
	@scripts/bench-rust $(ROWS)

bench-kotlin: ## the Kotlin package beside Rust; ROWS=word for those rows only
	@scripts/need-rust
	@scripts/bench-kotlin $(ROWS)

bench-swift: ## the Swift package beside Rust; ROWS=word for those rows only
	@scripts/need-rust
	@scripts/bench-swift $(ROWS)

gen: ## write what follows from core/catalog
	@cargo gen
