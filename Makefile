# The two that matter: `make site` and `make test`. Both set up whatever they need, in .venv.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := site
.PHONY: site serve check test fast lint lock schemas house clean

site: .venv/site.stamp ## Write the site and its PDFs into site/
	$(BIN)/briefbook build

serve: .venv/site.stamp ## Show the site at http://127.0.0.1:8000 and rebuild on every save
	$(BIN)/briefbook serve

check: .venv/site.stamp ## Check every sheet and brief
	$(BIN)/briefbook check

test: lint ## All gates and all tests; those that need Chromium or the HTML validator say so when they are skipped
	$(BIN)/python -m pytest -q -rs -n auto --dist loadgroup

fast: .venv/test.stamp ## The fast lane alone
	$(BIN)/python -m pytest -q -m "not slow" -n auto

lint: .venv/test.stamp ## Style, types and the contract between rooms
	$(BIN)/ruff check scripts tests
	$(BIN)/ruff format --check scripts tests
	$(BIN)/mypy
	$(BIN)/lint-imports

schemas: .venv/site.stamp ## Write schemas/ anew from the models
	$(BIN)/briefbook schema

house: .venv/site.stamp ## Draw the pictures of the house style in docs/house/ anew
	$(BIN)/python docs/house/pictures.py

lock: .venv/test.stamp ## Lock the dependencies anew
	$(BIN)/python -m pip install -q uv
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header pyproject.toml requirements/build.in -o requirements/site.txt
	$(BIN)/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header pyproject.toml requirements/build.in --group test -o requirements/test.txt

clean: ## Delete what was made
	rm -rf .venv site .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

.venv/site.stamp: requirements/site.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "briefbook needs Python 3.11 or newer")'
	@echo "Setting up .venv (once)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/site.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/site.stamp
	@echo "Setting up the tests (once)"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch $@
