"""The reasons a shop starts with: for each kind of asking what is said most often, in the order it is offered."""

from __future__ import annotations

from app.workflow.rows.kinds import ReasonKind

#: kind → (English, 中文)
REASONS: dict[ReasonKind, tuple[tuple[str, str], ...]] = {
    ReasonKind.WITHDRAW: (
        ("Customer changed their mind", "客户改变主意"),
        ("Takes too long", "等待时间过长"),
        ("Price too high", "费用过高"),
        ("Bought a new one", "已另购新品"),
        ("Goes to another repairer", "送往别处维修"),
    ),
    ReasonKind.GIVE_BACK: (
        ("No spare part to be had", "配件停产或无法购得"),
        ("Repair costs more than it is worth", "维修费用超过其价值"),
        ("Liquid damage throughout", "进液腐蚀严重"),
        ("Board burnt beyond repair", "主板烧毁，无法修复"),
        ("Tampered with by others, not safe", "曾被他人拆修，无法保证安全"),
        ("Customer declined the quotation", "客户不同意报价"),
    ),
    ReasonKind.VOID: (
        ("Taken in twice", "重复登记"),
        ("Wrong customer chosen", "选错客户"),
        ("Wrong article written down", "送修品登记错误"),
        ("Customer left again at once", "客户当场取走"),
        ("Trial entry", "试录"),
    ),
    ReasonKind.EXCHANGE: (
        ("Same main part repaired twice and failing", "同一主要部件已修两次仍故障"),
        ("No part within 30 days", "30 天内无配件"),
        ("Within 15 days of purchase", "购买未满 15 天"),
        ("Damaged in the shop", "在本店损坏"),
    ),
    ReasonKind.REFUSE_INSPECTION: (
        ("Fault still there", "故障未排除"),
        ("New fault found", "发现新故障"),
        ("Not tested fully", "测试不完整"),
        ("Screws or parts missing", "缺少螺丝或零件"),
        ("Not cleaned", "未清洁"),
        ("Repair card not complete", "维修卡填写不全"),
    ),
    ReasonKind.OWN_INSPECTION: (
        ("Alone in the shop", "店内只有一人"),
        ("Customer is waiting", "客户在店等候"),
        ("Small job, tested before the customer", "小修，已当面测试"),
    ),
    ReasonKind.REOPEN: (
        ("Fault came back before pickup", "取件前故障复现"),
        ("Customer refused it at the counter", "客户取件时不接受"),
        ("Something was forgotten", "有遗漏项目"),
        ("Customer wants more done", "客户要求增加项目"),
    ),
    ReasonKind.PROMISE: (
        ("Part not delivered yet", "配件未到货"),
        ("Wrong part delivered", "配件发错"),
        ("More faults than expected", "检查发现其他故障"),
        ("Technician is ill", "技术员请假"),
        ("Customer could not be reached", "联系不上客户"),
        ("Customer asked for a later time", "客户要求延后"),
    ),
    ReasonKind.CORRECTION: (
        ("Name or phone misheard", "姓名或电话听错"),
        ("Serial number misread", "序列号读错"),
        ("Wrong category or model", "品类或型号选错"),
        ("Accessory forgotten", "漏记随附配件"),
        ("Proof of purchase brought later", "客户后补购买凭证"),
        ("Fault described better", "故障描述更正"),
    ),
    ReasonKind.DISCOUNT: (
        ("Regular customer", "老客户"),
        ("Promised time missed", "超过约定取件时间"),
        ("Complaint settled", "投诉协商"),
        ("Several articles at once", "多件同修"),
        ("Special offer", "促销活动"),
        ("Member of staff", "员工价"),
    ),
    ReasonKind.OWED: (
        ("Company pays by transfer", "公司转账付款"),
        ("Invoice comes first", "先开发票后付款"),
        ("Known customer without money on them", "熟客未带钱"),
        ("Card reader out of order", "刷卡机故障"),
    ),
    ReasonKind.NOT_RETURNED: (
        ("Given back before", "之前已取走"),
        ("Stays in the shop for the next visit", "留店待下次"),
        ("Replaced by a new one", "已更换新件"),
        ("Disposed of, the customer agreed", "经客户同意丢弃"),
        ("Was never here, written down by mistake", "登记有误，未收到"),
        ("Lost, will be made good", "遗失，另行赔付"),
    ),
    ReasonKind.STOCK: (
        ("Stocktaking", "盘点"),
        ("Broken, thrown away", "损坏报废"),
        ("Lost", "丢失"),
        ("Booked wrongly before", "之前记账有误"),
        ("Used by the shop itself", "本店自用"),
        ("Sent back to the supplier", "退供应商"),
    ),
    ReasonKind.PUT_BACK: (
        ("Was not needed", "未用上"),
        ("Does not fit", "型号不符"),
        ("Faulty when new", "新件不良"),
        ("Wrong one taken", "拿错"),
        ("Customer does not want it", "客户不同意更换"),
    ),
    ReasonKind.NEW_FAULT: (
        ("Another part is faulty", "其他部件故障"),
        ("Dropped or wet since", "之后摔坏或进液"),
        ("Opened by others since", "之后被他人拆修"),
        ("Repair warranty is over", "已过维修保修期"),
    ),
    ReasonKind.SERVICE: (
        ("Damaged by people or liquid", "人为损坏或进液"),
        ("Seal broken or opened", "封条破损或已拆机"),
        ("Proof of purchase will follow", "购买凭证后补"),
        ("The maker agreed to cover it", "厂家同意承担"),
        ("Goodwill of the shop", "本店优惠免费"),
        ("Included in the contract", "合同内含"),
    ),
}
