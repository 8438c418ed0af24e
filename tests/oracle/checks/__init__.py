"""The comparisons: server against oracle, over random bodies and rule by rule."""
