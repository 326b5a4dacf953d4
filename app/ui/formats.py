"""How money, dates, phone numbers and the 12-digit numbers are written, and how typed money is read."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from app.errors import ShopError
from app.ui.words import translate
from app.workflow.money import FINE
from app.workflow.rows.shop import ShopRow

NARROW = "\u202f"
MOST_MONEY = Decimal(10) ** 10
_FULL_WIDTH = {0xFF10 + digit: ord("0") + digit for digit in range(10)} | {0xFF0E: ".", 0x3002: ".", 0xFF0C: ","}


class Formats:
    """One shop's way of writing, in one language."""

    def __init__(self, shop: ShopRow, language: str) -> None:
        self.shop = shop
        self.language = language
        self.zone = ZoneInfo(shop.time_zone)
        self.chinese = language.startswith("zh")
        self._locale = QLocale("zh_CN" if self.chinese else "en_GB")

    # --- money and quantities

    def money(self, amount: Decimal | None) -> str:
        """¥1,234.50; "" for None. With the sign of the shop's currency, a true minus before it."""
        if amount is None:
            return ""
        return f"{'−' if amount < 0 else ''}{self.shop.currency.sign}{self.plain_money(abs(amount))}"

    def plain_money(self, amount: Decimal) -> str:
        """1,234.50 without the currency."""
        exponent = self.shop.currency.exponent
        return f"{amount.quantize(Decimal(1).scaleb(-exponent), ROUND_HALF_UP):,.{exponent}f}"

    def unit_price(self, amount: Decimal | None) -> str:
        """The same of what one costs to buy: ¥12.50, ¥0.0048 (up to four digits more than the currency has)."""
        if amount is None:
            return ""
        return f"{'−' if amount < 0 else ''}{self.shop.currency.sign}{self.plain_unit_price(abs(amount))}"

    def plain_unit_price(self, amount: Decimal) -> str:
        """0.0048 without the currency."""
        exponent = self.shop.currency.exponent
        text = f"{amount.quantize(Decimal(1).scaleb(-exponent - FINE), ROUND_HALF_UP):,.{exponent + FINE}f}"
        whole, point, digits = text.partition(".")
        return f"{whole}{point}{digits[:exponent]}{digits[exponent:].rstrip('0')}".rstrip(".")

    def parse_money(self, text: str, more: int = 0) -> Decimal | None:
        """Typed money; None when nothing was typed. Raises ShopError("form.bad_money", "form.too_many_decimals").

        more: digits that it may have beyond the currency's.
        """
        number = read_number(text.replace(self.shop.currency.sign, ""), "form.bad_money")
        if number is None:
            return None
        exponent = self.shop.currency.exponent + more
        if number != number.quantize(Decimal(1).scaleb(-exponent), ROUND_HALF_UP):
            raise ShopError("form.too_many_decimals", digits=exponent)
        if abs(number) >= MOST_MONEY:
            raise ShopError("form.bad_money")
        return number

    def quantity(self, number: Decimal) -> str:
        """2 · 0.5 · 1,250 (no zeros at the end, up to 3 decimals)."""
        text = f"{number:,.3f}".rstrip("0").rstrip(".")
        return text.replace("-", "−")

    # --- moments

    def local(self, moment: datetime) -> datetime:
        """The moment on the shop's clock."""
        return moment.astimezone(self.zone)

    def today(self, now: datetime | None = None) -> date:
        """The shop's day."""
        return (now or datetime.now(UTC)).astimezone(self.zone).date()

    def date(self, day: date | None) -> str:
        """2026年11月24日 / 24 Nov 2026."""
        if day is None:
            return ""
        shape = "yyyy年M月d日" if self.chinese else "d MMM yyyy"
        return self._locale.toString(QDate(day.year, day.month, day.day), shape)

    def day(self, day: date) -> str:
        """11月24日 周二 / Tue 24 Nov; with the year when it is not this one."""
        if day.year != self.today().year:
            return self.date(day)
        shape = "M月d日 ddd" if self.chinese else "ddd d MMM"
        return self._locale.toString(QDate(day.year, day.month, day.day), shape)

    def time(self, moment: datetime) -> str:
        """14:05 on the shop's clock."""
        return f"{self.local(moment):%H:%M}"

    def moment(self, moment: datetime | None) -> str:
        """11月24日 周二 17:00 / Tue 24 Nov 17:00."""
        if moment is None:
            return ""
        return f"{self.day(self.local(moment).date())} {self.time(moment)}"

    def short_moment(self, moment: datetime | None) -> str:
        """For lists: 17:00 today, else 11-24 17:00, with the year when it is not this one."""
        if moment is None:
            return ""
        local = self.local(moment)
        today = self.today()
        if local.date() == today:
            return f"{local:%H:%M}"
        return f"{local:%m-%d %H:%M}" if local.year == today.year else f"{local:%Y-%m-%d}"

    def in_file(self, moment: datetime) -> str:
        """For a spreadsheet, in any language: 2026-11-24 17:00 on the shop's clock."""
        return f"{self.local(moment):%Y-%m-%d %H:%M}"

    def minutes(self, minutes: int) -> str:
        """A length of time in its largest fitting units: 2 d 3 h, 1 h 20 min, 5 min."""
        minutes = abs(minutes)
        days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
        if days:
            parts = [translate("Formats", "{n} d").format(n=days)]
            parts += [translate("Formats", "{n} h").format(n=hours)] if hours and days < 4 else []
        elif hours:
            parts = [translate("Formats", "{n} h").format(n=hours)]
            parts += [translate("Formats", "{n} min").format(n=rest)] if rest else []
        else:
            parts = [translate("Formats", "{n} min").format(n=rest)]
        return " ".join(parts)

    def late(self, minutes: int) -> str:
        """How late (> 0), or how long is left; from ten hours on nobody counts the minutes."""
        if abs(minutes) >= 600:
            minutes = int(minutes / 60) * 60
        if minutes > 0:
            return translate("Formats", "{time} late").format(time=self.minutes(minutes))
        return translate("Formats", "{time} left").format(time=self.minutes(minutes))

    def late_roughly(self, minutes: int) -> str:
        """For lists: how late (> 0) in the largest unit alone: 3 d late, 9 h late."""
        unit = next((unit for unit in (1440, 60) if minutes >= unit), 1)
        return self.late(minutes // unit * unit)

    # --- numbers people read aloud

    def number(self, digits: str) -> str:
        """1261 1000 0427: the 12 digits in fours; another number (P2611-0001) as it is."""
        if not digits.isdigit():
            return digits
        return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))

    def phone(self, written: str) -> str:
        """A phone number grouped the way the shop's country reads it."""
        from app.workflow.rows import phones

        return phones.grouped(written, self.shop.country)


def read_number(text: str, key: str) -> Decimal | None:
    """A typed number, full-width digits and grouping commas too; None for nothing typed. Raises ShopError(key)."""
    text = text.translate(_FULL_WIDTH).strip().replace(" ", "").replace(NARROW, "").replace("−", "-")
    if not text:
        return None
    if re.fullmatch(r"-?\d+,\d{1,2}", text) and "." not in text:
        text = text.replace(",", ".")  # a decimal comma: 12,5
    elif not re.fullmatch(r"-?(\d{1,3}(,\d{3})+|\d+|(?=\.\d))(\.\d*)?", text):
        raise ShopError(key)
    try:
        number = Decimal(text.replace(",", ""))
    except InvalidOperation as error:
        raise ShopError(key) from error
    return number or Decimal(0)
