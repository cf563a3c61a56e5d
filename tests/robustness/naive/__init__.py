"""A reader without any guard, against which the tests prove that they would see the damage."""
