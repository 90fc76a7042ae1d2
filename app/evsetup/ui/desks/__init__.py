"""Between a page and the workbench: each desk gives its page what to show, and does what its page wishes."""
