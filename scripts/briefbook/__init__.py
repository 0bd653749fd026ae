"""briefbook compiles sourced facts into briefings."""
