"""The only importer of mkdocs and of its theme."""
