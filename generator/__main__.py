"""``python -m generator`` is the same as ``zhudu``."""

from generator.cli.app import main

if __name__ == "__main__":
    main()
