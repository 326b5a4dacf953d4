"""Made-up people and things for a shop of any size: the same seed draws the same ones; nobody can be rung up."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from app.workflow.samples import sample_people

#: Given names are drawn sign by sign: as many different names as a town has, and many people who share one.
SIGNS = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰英华玉红建国庆文志海燕晓东雪梅子涵浩然雨桐欣怡俊佳琪思远博诺"
    "宁晨辉鹏飞龙凤珍云莲琴亮春花秋月"
)

#: (category in English, brands, how models are named)
GOODS = (
    ("Mobile phone", ("Apple", "Huawei", "Xiaomi", "OPPO", "vivo", "Honor", "Samsung"), ("A{}", "P{} Pro", "Mate {}")),
    ("Laptop", ("Lenovo", "HP", "Apple", "Huawei"), ("T{}", "Pro {}", "Air {}")),
    ("Television", ("Hisense", "TCL", "Xiaomi", "Sony"), ("{}E3", "L{}M5", "X{}K")),
    ("Washing machine", ("Haier", "Midea", "Panasonic"), ("XQG{}-B14", "MG{}", "XQB{}")),
    ("Rice cooker", ("Supor", "Joyoung", "Philips"), ("K{}", "HD{}", "SW-{}")),
)
FAULTS = (
    "不能开机", "屏幕碎了，触摸失灵", "充不进电", "脱水时异响，停机", "无声", "自动关机", "漏水", "不加热", "花屏",
    "does not switch on", "screen cracked", "battery empty after an hour", "makes a noise", "remote does not work",
)  # fmt: skip
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


@dataclass(frozen=True, slots=True)
class Person:
    """A customer; phones are mobile numbers as digits, of a prefix that was never given out."""

    name: str
    company: str
    address: str
    email: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """An article; `kind` is the place of its category in GOODS."""

    kind: int
    brand: str
    model: str
    serial: str


def people(seed: int) -> Iterator[Person]:
    """Customers without end, three in ten of them with Latin names."""
    chance = random.Random(f"people {seed}")
    while True:
        if chance.random() < 0.7:
            name = chance.choice(sample_people.SURNAMES) + "".join(chance.choices(SIGNS, k=1 + (chance.random() < 0.8)))
            company = chance.choice(sample_people.FIRMS) if chance.random() < 0.05 else ""
            address = f"{chance.choice(sample_people.STREETS)}{chance.randrange(1, 300)}号"
            email = ""
        else:
            name = f"{chance.choice(sample_people.FIRST)} {chance.choice(sample_people.LAST)}"
            company = chance.choice(sample_people.SHOPS) if chance.random() < 0.05 else ""
            address = f"{chance.randrange(1, 200)} {chance.choice(sample_people.ROADS)}"
            email = f"customer{chance.randrange(1000, 1_000_000)}@example.com"
        count = 2 if chance.random() < 0.15 else 1
        yield Person(name, company, address, email, tuple(f"154{chance.randrange(10**8):08d}" for _ in range(count)))


def things(seed: int) -> Iterator[Thing]:
    """Articles without end; every tenth has no serial number."""
    chance = random.Random(f"things {seed}")
    while True:
        kind = chance.randrange(len(GOODS))
        _, brands, models = GOODS[kind]
        serial = ""
        if chance.random() < 0.9:
            serial = str(chance.randrange(10**14, 10**15)) if kind == 0 else "".join(chance.choices(LETTERS, k=12))
        model = chance.choice(models).format(chance.randrange(10, 100))
        yield Thing(kind, chance.choice(brands), model, serial)
