"""The training page: films, recipe, run, result, and the models that come of it."""
