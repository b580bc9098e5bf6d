# Generated from core/catalog by `cargo gen`. Do not edit.

"""Code generated from the catalogue: a package for each domain of the API."""