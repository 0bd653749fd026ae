"""What `mkdocs.yml` may say of the plugin."""

from __future__ import annotations

from dataclasses import fields

from mkdocs.config import config_options
from mkdocs.config.base import BaseConfigOption, Config, ValidationError

from briefbook.model import Marking
from briefbook.render.papers import CHOICES, Form


class Print(BaseConfigOption[Form | None]):
    """`true`, `false`, or the form of the print edition: `{paper: letter, sides: two}`."""

    def __init__(self) -> None:
        super().__init__()
        self.default = Form()

    def run_validation(self, value: object) -> Form | None:
        """The form; None where no PDF is wanted."""
        if isinstance(value, bool):
            return Form() if value else None
        if isinstance(value, Form):
            return value
        if not isinstance(value, dict):
            raise ValidationError(f"'{value}' is not true, false or settings such as {{paper: letter, sides: two}}.")
        for name, word in value.items():
            if name not in CHOICES:
                raise ValidationError(
                    f"'{name}' is not a setting. Settings: {', '.join(one.name for one in fields(Form))}."
                )
            if word not in CHOICES[name]:
                raise ValidationError(f"{name}: '{word}' is not one of {', '.join(CHOICES[name])}.")
        return Form(**value)


class Settings(Config):
    """The options of the plugin `briefbook`."""

    templates = config_options.Type(str, default="templates")
    """Folder with the desk's own templates."""
    pdf = Print()
    """Whether the PDFs are set too, and in which form."""
    audience = config_options.Optional(config_options.Choice([marking.value for marking in Marking]))
    """Marking above which nothing is published; left out, the dossier's own."""
