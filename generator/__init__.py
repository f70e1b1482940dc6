"""Zhudu (注读): annotated reading of Chinese regulations.

The data goes one way: ``reading`` → ``structure`` → ``layers`` → ``editing`` →
``pages`` / ``search`` / ``printing`` / ``exporting`` → ``publishing``.
``model`` holds the values that travel; ``cli`` holds the commands.
"""

__version__ = "0.1.0"
