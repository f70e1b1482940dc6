# The README explains each target; `make site` and `make test` are all the set-up there is.
.PHONY: site test bench serve pdf bundle shots score clean

site: ## make .venv, build site/, say where to open it
	@bash tooling/environment.sh
	@.venv/bin/zhudu build

test: ## set up what the tests need, run ruff, mypy and pytest
	@bash tooling/test.sh

serve: ## preview on this machine, rebuilt when a source changes
	@bash tooling/environment.sh
	@.venv/bin/zhudu serve

pdf: ## all PDFs in dist/
	@bash tooling/environment.sh
	@.venv/bin/zhudu pdf --all

bundle: ## the offline bundle in dist/
	@bash tooling/environment.sh
	@.venv/bin/zhudu bundle

bench: ## print the figures that the budgets are about
	@bash tooling/environment.sh test
	@.venv/bin/python -m site_tests.bench

score: ## how well duties and references are found, on annotated paragraphs
	@bash tooling/environment.sh test
	@.venv/bin/python -m site_tests.duties.score
	@.venv/bin/python -m site_tests.duties.placed_readings
	@.venv/bin/python -m site_tests.references.score

shots: ## screenshots of every kind of page in build/shots/
	@bash tooling/environment.sh test
	@.venv/bin/python tooling/shots.py

clean: ## remove what can be made again
	rm -rf build site dist
