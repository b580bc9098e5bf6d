# Generated from core/catalog by `cargo gen`. Do not edit.

"""What follows from the catalogue: a package for each domain of the API."""