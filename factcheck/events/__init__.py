"""What articles are about: stories, dates known through other articles, copies."""
