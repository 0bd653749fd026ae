"""The command and what it runs: the only room that knows the working folder, the terminal and the exit status."""
