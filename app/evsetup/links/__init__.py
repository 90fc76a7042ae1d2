"""Ways to reach a device: serial link, HTTP client, TLS, interfaces and addresses of this laptop."""
