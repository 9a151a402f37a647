"""How well the tool does on labelled data: clusters of articles, sentences, pairs of names.

The scores are pure functions of labelled data and of what the tool answered; ``tool`` is the only
module here that calls it.
"""
