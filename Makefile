SWIFT_FLAGS := --explicit-target-dependency-import-check error

.PHONY: test lint format

test:
	swift test $(SWIFT_FLAGS)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests
