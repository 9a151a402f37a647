"""Who is who across articles: a mapping beside the claims, never an edit of them."""
