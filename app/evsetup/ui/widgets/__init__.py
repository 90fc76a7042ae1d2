"""Building blocks of the pages; none of them knows a page, a model or a job."""
