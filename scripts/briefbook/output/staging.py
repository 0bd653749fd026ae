"""Written beside the old site and put in its place only when complete."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Staging:
    """A folder on the same disk as the site, so that swapping is renaming."""

    folder: Path
    site: Path

    @classmethod
    def beside(cls, site: Path) -> Staging:
        """An empty folder next to `site`."""
        site.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{site.name}-", dir=site.parent))
        folder.chmod(0o755)
        return cls(folder, site)

    def publish(self) -> Path:
        """Put the folder in the site's place; the old site is restored if that fails."""
        if not self.site.exists():
            return self.folder.rename(self.site)
        old = Path(tempfile.mkdtemp(prefix=f".{self.site.name}-old-", dir=self.site.parent))
        old.rmdir()
        self.site.rename(old)
        try:
            self.folder.rename(self.site)
        except OSError:
            old.rename(self.site)
            raise
        shutil.rmtree(old, ignore_errors=True)
        return self.site

    def discard(self) -> None:
        """Delete what was begun."""
        shutil.rmtree(self.folder, ignore_errors=True)
