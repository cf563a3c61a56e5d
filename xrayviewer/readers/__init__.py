"""Files to `Radiograph`: the only package that knows file formats and decoders."""
