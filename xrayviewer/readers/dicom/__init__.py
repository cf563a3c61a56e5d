"""DICOM and ACR-NEMA films: header, pixels and their meaning."""
