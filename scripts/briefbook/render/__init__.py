"""Views to HTML, and to data for the printer."""
