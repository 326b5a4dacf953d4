"""Kinds of articles with the accessories and conditions the intake offers for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CategorySeed:
    """names are (English, 中文)."""

    name: tuple[str, str]
    months: int
    accessories: tuple[tuple[str, str], ...]
    conditions: tuple[tuple[str, str], ...]
    has_imei: bool = False


CHARGER = ("Charger", "充电器")
CABLE = ("Cable", "数据线")
CASE = ("Case", "保护套")
MAINS = ("Mains lead", "电源线")
REMOTE = ("Remote control", "遥控器")
BATTERY = ("Battery", "电池")
MANUAL = ("Manual", "说明书")
BOX = ("Box", "包装盒")
CRACKED_SCREEN = ("Screen cracked", "屏幕破裂")
SPOTS = ("Spots or lines on the screen", "屏幕有亮点或线条")
BACK = ("Back cover damaged", "后盖损坏")
KEYS_MISSING = ("Keys missing", "按键缺失")
LEAD_DAMAGED = ("Mains lead damaged", "电源线破损")
DOOR = ("Door or lid damaged", "门或盖损坏")
RUST = ("Rust", "生锈")
HOSE = ("Hose", "软管")
LENS_SCRATCHED = ("Lens scratched", "镜头划伤")

#: Offered for every category.
COMMON = (
    ("Scratches", "划痕"),
    ("Dents", "凹痕"),
    ("Cracks in the casing", "外壳开裂"),
    ("Traces of liquid", "有进液痕迹"),
    ("Screws missing", "螺丝缺失"),
    ("Seal broken", "封条已破"),
    ("Very dirty", "很脏"),
    ("Does not switch on", "不能开机"),
)

CATEGORIES = (
    CategorySeed(
        ("Mobile phone", "手机"),
        12,
        (CHARGER, CABLE, CASE, ("SIM card", "SIM 卡"), ("SIM tray", "卡托"), ("Memory card", "存储卡"), BOX),
        (CRACKED_SCREEN, SPOTS, BACK, ("Camera glass cracked", "摄像头玻璃破裂"), ("Frame bent", "边框弯曲")),
        has_imei=True,
    ),
    CategorySeed(
        ("Tablet", "平板电脑"),
        12,
        (CHARGER, CABLE, CASE, ("Pen", "手写笔"), ("Keyboard", "键盘"), ("SIM tray", "卡托")),
        (CRACKED_SCREEN, SPOTS, BACK, ("Frame bent", "边框弯曲")),
    ),
    CategorySeed(
        ("Laptop", "笔记本电脑"),
        24,
        (CHARGER, MAINS, BATTERY, ("Bag", "电脑包"), ("Mouse", "鼠标"), ("Docking station", "扩展坞")),
        (CRACKED_SCREEN, SPOTS, KEYS_MISSING, ("Hinge broken", "转轴损坏"), ("Battery swollen", "电池鼓包")),
    ),
    CategorySeed(
        ("Desktop computer", "台式电脑"),
        24,
        (MAINS, ("Keyboard", "键盘"), ("Mouse", "鼠标"), ("Video cable", "视频线"), ("Wireless adapter", "无线网卡")),
        (("Side panel missing", "侧板缺失"), ("Port damaged", "接口损坏")),
    ),
    CategorySeed(
        ("Television", "电视机"),
        12,
        (REMOTE, MAINS, ("Stand", "底座"), ("Wall mount", "挂架"), ("Batteries of the remote", "遥控器电池")),
        (CRACKED_SCREEN, SPOTS, LEAD_DAMAGED),
    ),
    CategorySeed(
        ("Washing machine", "洗衣机"),
        12,
        (("Inlet hose", "进水管"), ("Drain hose", "排水管"), ("Detergent drawer", "洗涤剂盒"), MANUAL),
        (DOOR, RUST, LEAD_DAMAGED, ("Water inside", "内有积水")),
    ),
    CategorySeed(
        ("Refrigerator", "冰箱"),
        12,
        (("Shelves", "搁架"), ("Drawers", "抽屉"), ("Ice tray", "冰格"), MANUAL),
        (DOOR, RUST, ("Door seal damaged", "门封条损坏"), LEAD_DAMAGED),
    ),
    CategorySeed(
        ("Air conditioner", "空调"),
        72,
        (REMOTE, ("Filter", "过滤网"), ("Indoor unit only", "仅室内机"), ("Outdoor unit only", "仅室外机")),
        (RUST, ("Fins bent", "翅片变形"), ("Pipes bent", "管路弯折"), LEAD_DAMAGED),
    ),
    CategorySeed(
        ("Microwave oven", "微波炉"),
        12,
        (("Turntable", "转盘"), ("Turntable ring", "转环"), ("Grill rack", "烧烤架"), MANUAL),
        (DOOR, RUST, LEAD_DAMAGED, ("Burn marks inside", "腔内有烧痕")),
    ),
    CategorySeed(
        ("Rice cooker", "电饭煲"),
        12,
        (("Inner pot", "内胆"), ("Steamer", "蒸笼"), ("Measuring cup", "量杯"), ("Spoon", "饭勺"), MAINS),
        (DOOR, ("Inner pot deformed", "内胆变形"), ("Coating worn", "涂层脱落"), LEAD_DAMAGED),
    ),
    CategorySeed(
        ("Vacuum cleaner", "吸尘器"),
        12,
        (HOSE, ("Brush head", "刷头"), ("Tube", "延长管"), ("Dust bag or cup", "尘袋或尘杯"), CHARGER, BATTERY),
        (("Brush worn", "刷头磨损"), ("Filter blocked", "滤网堵塞"), LEAD_DAMAGED),
    ),
    CategorySeed(
        ("Audio equipment", "音响设备"),
        12,
        (REMOTE, MAINS, CHARGER, CABLE, ("Ear tips", "耳塞套"), ("Charging case", "充电盒"), ("Aerial", "天线")),
        (("Knob missing", "旋钮缺失"), ("Grille dented", "网罩凹陷"), LEAD_DAMAGED),
    ),
    CategorySeed(
        ("Camera", "相机"),
        12,
        (BATTERY, CHARGER, ("Lens", "镜头"), ("Lens cap", "镜头盖"), ("Memory card", "存储卡"), ("Strap", "背带")),
        (LENS_SCRATCHED, SPOTS, ("Sand or dust inside", "内有沙尘"), ("Lens jammed", "镜头卡住")),
    ),
    CategorySeed(
        ("Printer", "打印机"),
        12,
        (MAINS, CABLE, ("Cartridges", "墨盒或硒鼓"), ("Paper tray", "纸盒")),
        (("Ink inside", "内有漏墨"), ("Paper jammed", "卡纸"), DOOR),
    ),
    CategorySeed(("Other", "其他"), 12, (CHARGER, MAINS, REMOTE, BATTERY, MANUAL, BOX), (LEAD_DAMAGED, RUST)),
)
