"""Made-up customers for the demo shop and the tour: the same seed gives the same people, and nobody can be rung up."""

from __future__ import annotations

import random
from collections.abc import Iterator

from app.workflow.rows.customers import CustomerInput


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Surnames with several readings (曾 单 解 仇 查) and given names with rare characters (镕 喆 堃 玥 珺 赟) are meant.
SURNAMES = _words(
    "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 林 郭 何 高 罗 郑 梁 谢 宋 唐 许 邓 曾 单 "
    "解 仇 查 欧阳 司马"
)
GIVEN = _words(
    "伟明 秀英 建国 丽华 志强 桂兰 海燕 晓东 雪梅 子涵 浩然 雨桐 欣怡 俊杰 佳琪 思远 文博 静 磊 敏 强 芳 洋 超 "
    "镕 喆 堃 玥 珺 赟 一诺 国庆 春花 小红"
)
STREETS = _words("解放路 人民路 建设街 和平里 文化巷 中山路 新华街 长青路 桂花巷 学府路")
ESTATES = _words("梧桐苑 翠湖花园 锦绣小区 阳光家园 书香里 滨江名邸")
FIRMS = _words("示例物业 示例小学 示例茶馆 示例诊所 示例书店")

FIRST = _words(
    "Alice Ben Chloe Daniel Emma Femi Grace Hamish Isla Jonas Katrin Liam Mia Noah Olga Priya Quentin Rosa Samuel "
    "Tilde Ursula Viktor Wendy Xenia Yusuf Zoë"
)
LAST = _words(
    "Archer Baker Carver Dyer Fletcher Glover Hooper Ironside Joiner Keeler Linton Mason Naylor O'Brien Potter "
    "Quill Roper Sawyer Turner Underhill Vance Weaver Łukasik Müller-Yates"
)
ROADS = ["Station Road", "Mill Lane", "High Street", "Church Walk", "Orchard Close", "Bridge Street"]
SHOPS = ["Example Primary School", "Example Bakery Ltd", "Example Housing Association", "Example & Sons"]

# No subscriber has these: 154 is a mobile prefix that was never given out in mainland China; 07700 900000–900999 and
# (area) 555-0100–0199 are set aside for drama in Britain and North America.
AMERICAN_AREAS = ("202", "303", "404", "503", "612", "713", "808", "914")


def made_up_customers(seed: int, chinese: float = 0.7) -> Iterator[CustomerInput]:
    """Yield made-up customers without end; `chinese` is the share (0 to 1) with Chinese names and numbers."""
    chance = random.Random(seed)
    while True:
        yield _chinese(chance) if chance.random() < chinese else _english(chance)


def made_up_collector(seed: int, chinese: float = 0.7) -> tuple[str, str]:
    """A made-up neighbour who collects instead: name, and four last digits of an ID that nobody has."""
    chance = random.Random(f"collector {seed}")
    person = _chinese(chance) if chance.random() < chinese else _english(chance)
    return person.name, f"{chance.randrange(10_000):04d}"


def _chinese(chance: random.Random) -> CustomerInput:
    number = f"154{chance.randrange(10**8):08d}"
    head, middle, tail = number[:3], number[3:7], number[7:]
    written = chance.choice((number, f"{head} {middle} {tail}", f"+86 {number}", f"{head}-{middle}-{tail}"))
    address = f"{chance.choice(STREETS)}{chance.randrange(1, 300)}号"
    if chance.random() < 0.6:
        address += f"{chance.choice(ESTATES)}{chance.randrange(1, 20)}幢"
        address += f"{chance.randrange(1, 30)}0{chance.randrange(1, 5)}室"
    return CustomerInput(
        name=chance.choice(SURNAMES) + chance.choice(GIVEN),
        phones=(written,),
        company=chance.choice(FIRMS) if chance.random() < 0.1 else "",
        address=address if chance.random() < 0.8 else "",
    )


def _english(chance: random.Random) -> CustomerInput:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    tail = chance.randrange(1000)
    american = f"+1 ({chance.choice(AMERICAN_AREAS)}) 555-01{tail % 100:02d}"
    british = chance.choice((f"+44 7700 900{tail:03d}", f"+44 7700-900-{tail:03d}"))
    return CustomerInput(
        name=f"{first} {last}",
        phones=(chance.choice((american, british)),),
        company=chance.choice(SHOPS) if chance.random() < 0.1 else "",
        address=f"{chance.randrange(1, 200)} {chance.choice(ROADS)}" if chance.random() < 0.8 else "",
        email=f"customer{chance.randrange(1000, 10_000)}@example.com" if chance.random() < 0.3 else "",
    )
