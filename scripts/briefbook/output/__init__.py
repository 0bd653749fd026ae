"""What is written: the site, the PDFs, and the swap that puts them in place."""
