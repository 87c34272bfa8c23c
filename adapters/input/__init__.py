"""What people type and what stands in files: read strictly, every fault told at once, in Dutch."""
