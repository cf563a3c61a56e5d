"""The list of many films and what the models find on them."""
