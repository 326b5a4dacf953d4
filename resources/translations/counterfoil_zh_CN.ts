<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Allowed</name>
        <message>
            <source>For: {roles}</source>
            <translation>限：{roles}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>尚未答复</translation>
        </message>
        <message>
            <source>Replaced by a newer one</source>
            <translation>已由新报价取代</translation>
        </message>
    </context>
    <context>
        <name>Arrived</name>
        <message numerus="yes">
            <source>Parts have come for %n job(s) of yours</source>
            <translation>
                <numerusform>您有 %n 单的配件到了</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts have come: {count}</source>
            <translation>配件已到：{count} 单</translation>
        </message>
    </context>
    <context>
        <name>ArticleForm</name>
        <message>
            <source>Bought on</source>
            <translation>购买日期</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Proof of it</source>
            <translation>购买凭证</translation>
        </message>
        <message>
            <source>Serial number / IMEI</source>
            <translation>序列号 / IMEI</translation>
        </message>
        <message>
            <source>Sold by us</source>
            <translation>本店售出</translation>
        </message>
    </context>
    <context>
        <name>Buying</name>
        <message numerus="yes">
            <source>%n code(s) that nobody knows</source>
            <translation>
                <numerusform>%n 个未知条码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n job(s) (waits|wait)</source>
            <translation>
                <numerusform>%n 张维修单在等</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), {total}</source>
            <translation>
                <numerusform>%n 行，{total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n 张采购单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) made: look at (it|them), then send (it|them).</source>
            <translation>
                <numerusform>已生成 %n 张采购单：请查看后发出。</numerusform>
            </translation>
        </message>
        <message>
            <source>A delivery without an order</source>
            <translation>没有采购单的到货</translation>
        </message>
        <message>
            <source>A new supplier</source>
            <translation>新供应商</translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation>添加配件</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message numerus="yes">
            <source>Adds %n: {serials}</source>
            <translation>
                <numerusform>将加入 %n 个：{serials}</numerusform>
            </translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Average after</source>
            <translation>新平均成本</translation>
        </message>
        <message>
            <source>Average before</source>
            <translation>原平均成本</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Begin it</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Begin to count</source>
            <translation>开始清点</translation>
        </message>
        <message>
            <source>Book it in</source>
            <translation>入账</translation>
        </message>
        <message>
            <source>Book it in: {pieces}, {total}</source>
            <translation>入账：{pieces} 件，{total}</translation>
        </message>
        <message>
            <source>Booked in: {number}</source>
            <translation>已入账：{number}</translation>
        </message>
        <message>
            <source>Buy there again</source>
            <translation>恢复采购</translation>
        </message>
        <message>
            <source>Buying</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>CSV for an e-mail</source>
            <translation>CSV（用于邮件）</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>实到</translation>
        </message>
        <message>
            <source>Choose one at the left, or press Alt+N for a new one.</source>
            <translation>请在左侧选择，或按 Alt+N 新建。</translation>
        </message>
        <message>
            <source>Choose one at the left. “Receive” on an order begins one; so does Alt+N, without an order.</source>
            <translation>请在左侧选择。在采购单上点“收货”即可开始；没有采购单时按 Alt+N。</translation>
        </message>
        <message>
            <source>Close it short</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Close short…</source>
            <translation>未到齐结案…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Codes that nobody knows</source>
            <translation>未知条码</translation>
        </message>
        <message>
            <source>Confirmed…</source>
            <translation>供应商确认…</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>抵扣金额</translation>
        </message>
        <message>
            <source>Credited…</source>
            <translation>已抵扣…</translation>
        </message>
        <message>
            <source>Days until it comes</source>
            <translation>到货天数</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>到货单</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单号</translation>
        </message>
        <message>
            <source>Delivery note…</source>
            <translation>送货单号…</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Do not book it</source>
            <translation>不入账</translation>
        </message>
        <message>
            <source>Do not book it…</source>
            <translation>不入账…</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Drop the code</source>
            <translation>忽略条码</translation>
        </message>
        <message>
            <source>Drop this draft?</source>
            <translation>放弃这份草稿吗？</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>Find or scan a part</source>
            <translation>查找或扫描配件</translation>
        </message>
        <message>
            <source>First</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>First serial number</source>
            <translation>起始序列号</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>From</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>From which supplier?</source>
            <translation>向哪个供应商采购？</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>到货</translation>
        </message>
        <message>
            <source>How much is credited?</source>
            <translation>抵扣多少？</translation>
        </message>
        <message>
            <source>It goes back</source>
            <translation>加入退货</translation>
        </message>
        <message>
            <source>It is credited</source>
            <translation>确认抵扣</translation>
        </message>
        <message>
            <source>It is here again</source>
            <translation>已退回本店</translation>
        </message>
        <message>
            <source>It is kept below for later: say whose it is, or drop it.</source>
            <translation>已保留在下方：请指定所属配件，或忽略。</translation>
        </message>
        <message>
            <source>It is sent</source>
            <translation>已发出</translation>
        </message>
        <message>
            <source>It sells…</source>
            <translation>供货：</translation>
        </message>
        <message>
            <source>Jobs wait</source>
            <translation>等待的维修单</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Labels as counted</source>
            <translation>按清点数打印标签</translation>
        </message>
        <message>
            <source>Last cost</source>
            <translation>上次成本</translation>
        </message>
        <message>
            <source>Last serial number</source>
            <translation>结束序列号</translation>
        </message>
        <message>
            <source>Lines of the order</source>
            <translation>采购单明细</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Make the orders</source>
            <translation>生成采购单</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>厂家编号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New delivery</source>
            <translation>新到货单</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>新采购单</translation>
        </message>
        <message>
            <source>New return</source>
            <translation>新退货单</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>新供应商</translation>
        </message>
        <message>
            <source>No delivery here. “Receive” on an order begins one, or Alt+N for one without.</source>
            <translation>没有到货单。在采购单上按“收货”开始，没有采购单则按 Alt+N。</translation>
        </message>
        <message>
            <source>No delivery is chosen</source>
            <translation>没有选择到货单</translation>
        </message>
        <message>
            <source>No order here. Alt+N begins one; “To order” makes them of what is short.</source>
            <translation>没有采购单。按 Alt+N 新建，或在“待订购”中按短缺生成。</translation>
        </message>
        <message>
            <source>No order is chosen</source>
            <translation>没有选择采购单</translation>
        </message>
        <message>
            <source>No return is chosen</source>
            <translation>没有选择退货单</translation>
        </message>
        <message>
            <source>No supplier here. Press Alt+N to write one down.</source>
            <translation>没有供应商。按 Alt+N 登记。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Nobody knows {code}</source>
            <translation>未知条码 {code}</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>不再供货</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing goes back. Alt+N begins a return.</source>
            <translation>没有退货。按 Alt+N 新建退货单。</translation>
        </message>
        <message>
            <source>Nothing is short. Minimum, maximum and days stand in each part's form.</source>
            <translation>没有短缺。最低、最高库存和到货天数在配件表单中填写。</translation>
        </message>
        <message>
            <source>Nothing new to save.</source>
            <translation>没有需要保存的内容。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>本次</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>单号</translation>
        </message>
        <message>
            <source>On order</source>
            <translation>在途</translation>
        </message>
        <message>
            <source>Open orders</source>
            <translation>未结采购单</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订购</translation>
        </message>
        <message>
            <source>Ordered at</source>
            <translation>订购价</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Our customer number</source>
            <translation>我方客户编号</translation>
        </message>
        <message>
            <source>Our part number</source>
            <translation>我方编号</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Prices by quantity</source>
            <translation>分量价格</translation>
        </message>
        <message>
            <source>Prices that differ</source>
            <translation>有差异的价格</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>打印清单</translation>
        </message>
        <message>
            <source>Purchase order as CSV</source>
            <translation>采购单 CSV</translation>
        </message>
        <message>
            <source>Purchase orders</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>收货</translation>
        </message>
        <message>
            <source>Refused, it is here again…</source>
            <translation>被拒收，已退回…</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Scan each piece</source>
            <translation>逐件扫描</translation>
        </message>
        <message>
            <source>Scan or type a code</source>
            <translation>扫描或输入条码</translation>
        </message>
        <message>
            <source>Scan what came</source>
            <translation>扫描到货</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Sent to the supplier…</source>
            <translation>发给供应商…</translation>
        </message>
        <message>
            <source>Sent. F8 shows its paper, Alt+E writes it as CSV.</source>
            <translation>已发出。F8 预览单据，Alt+E 导出 CSV。</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Serial number of {part}</source>
            <translation>{part} 的序列号</translation>
        </message>
        <message>
            <source>Serial numbers that are counted</source>
            <translation>已清点的序列号</translation>
        </message>
        <message>
            <source>Serial numbers…</source>
            <translation>序列号…</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message numerus="yes">
            <source>Since {day}: bought {pieces} for {spent}; %n (delivery|deliveries), {late} late</source>
            <translation>
                <numerusform>自 {day} 起：采购 {pieces} 件，共 {spent}；到货 %n 次，逾期 {late} 次</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Supplier saved</source>
            <translation>供应商已保存</translation>
        </message>
        <message>
            <source>Supplier, order</source>
            <translation>供应商、采购单</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Take the line off</source>
            <translation>移除该行</translation>
        </message>
        <message>
            <source>The number on the delivery note</source>
            <translation>送货单上的编号</translation>
        </message>
        <message>
            <source>Their number</source>
            <translation>供应商货号</translation>
        </message>
        <message>
            <source>Their order number</source>
            <translation>供应商订单号</translation>
        </message>
        <message>
            <source>These jobs have their part now: {jobs}</source>
            <translation>以下维修单的配件已到：{jobs}</translation>
        </message>
        <message>
            <source>These prices change what a part costs on average</source>
            <translation>以下价格会改变配件的平均成本</translation>
        </message>
        <message>
            <source>They are right: book it in</source>
            <translation>价格无误，入账</translation>
        </message>
        <message>
            <source>Tick or not</source>
            <translation>勾选/取消</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>应到</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>待订购</translation>
        </message>
        <message>
            <source>To which supplier?</source>
            <translation>退给哪个供应商？</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>Waits for it: {jobs}</source>
            <translation>等待此配件：{jobs}</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>到货明细</translation>
        </message>
        <message>
            <source>What goes back</source>
            <translation>退货明细</translation>
        </message>
        <message>
            <source>What it sells</source>
            <translation>供货明细</translation>
        </message>
        <message>
            <source>What the supplier confirmed</source>
            <translation>供应商的确认</translation>
        </message>
        <message>
            <source>When should it be here? Empty: by the supplier's days.</source>
            <translation>预计何时到货？留空则按供应商的天数。</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>属于哪个配件？</translation>
        </message>
        <message>
            <source>Whose is {code}?</source>
            <translation>{code} 是哪个配件的条码？</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why does the rest not come?</source>
            <translation>其余为什么不再到货？</translation>
        </message>
        <message>
            <source>Why does the supplier not take it? It comes back into the stock.</source>
            <translation>供应商为什么拒收？货物将退回库存。</translation>
        </message>
        <message>
            <source>Why is this delivery not booked?</source>
            <translation>这批到货为什么不入账？</translation>
        </message>
        <message>
            <source>Why it goes back</source>
            <translation>退货原因</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>已写入：{name}</translation>
        </message>
        <message>
            <source>Your part number</source>
            <translation>贵方货号</translation>
        </message>
        <message>
            <source>a delivery without an order</source>
            <translation>没有采购单的到货</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>below minimum {minimum}</source>
            <translation>低于最低库存 {minimum}</translation>
        </message>
        <message>
            <source>book the delivery in</source>
            <translation>到货入账</translation>
        </message>
        <message>
            <source>bought here first</source>
            <translation>首选供应商</translation>
        </message>
        <message>
            <source>credited {amount}</source>
            <translation>已抵扣 {amount}</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <source>empty: the supplier's price at this quantity</source>
            <translation>留空：按供应商该数量的价格</translation>
        </message>
        <message>
            <source>expected {day}</source>
            <translation>预计 {day} 到货</translation>
        </message>
        <message>
            <source>from a quantity on, the price of one: 1: 40, 10: 35.50</source>
            <translation>起订数量：单价，例如 1: 40, 10: 35.50</translation>
        </message>
        <message>
            <source>labels, as many as were counted</source>
            <translation>按清点数量打印标签</translation>
        </message>
        <message>
            <source>late: expected {day}</source>
            <translation>逾期：应于 {day} 到货</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>make an order for each supplier</source>
            <translation>为每个供应商生成采购单</translation>
        </message>
        <message>
            <source>name, contact, phone, our number…</source>
            <translation>名称、联系人、电话、客户编号…</translation>
        </message>
        <message>
            <source>name, number, barcode, supplier's number…</source>
            <translation>名称、编号、条码、供应商货号…</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>新采购单</translation>
        </message>
        <message>
            <source>new return</source>
            <translation>新退货单</translation>
        </message>
        <message>
            <source>new supplier</source>
            <translation>新供应商</translation>
        </message>
        <message>
            <source>nobody known</source>
            <translation>没有供应商</translation>
        </message>
        <message>
            <source>nobody's yet</source>
            <translation>尚未归属</translation>
        </message>
        <message>
            <source>number, delivery note, supplier…</source>
            <translation>单号、送货单号、供应商…</translation>
        </message>
        <message>
            <source>number, supplier, their number…</source>
            <translation>单号、供应商、对方单号…</translation>
        </message>
        <message>
            <source>number, supplier…</source>
            <translation>单号、供应商…</translation>
        </message>
        <message>
            <source>open ones</source>
            <translation>未结束的</translation>
        </message>
        <message>
            <source>or how many</source>
            <translation>或数量</translation>
        </message>
        <message>
            <source>order it</source>
            <translation>订购</translation>
        </message>
        <message>
            <source>order the line, or not</source>
            <translation>订购或不订购该行</translation>
        </message>
        <message>
            <source>packs of {pack}</source>
            <translation>每包 {pack}</translation>
        </message>
        <message>
            <source>print it</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>quantity and price of the line</source>
            <translation>该行的数量和单价</translation>
        </message>
        <message>
            <source>quantity and supplier of the line</source>
            <translation>该行的数量和供应商</translation>
        </message>
        <message>
            <source>save the supplier</source>
            <translation>保存供应商</translation>
        </message>
        <message>
            <source>scan or type it</source>
            <translation>扫描或输入</translation>
        </message>
        <message>
            <source>see the paper</source>
            <translation>预览单据</translation>
        </message>
        <message>
            <source>send it back; take the credit</source>
            <translation>退回；登记抵扣</translation>
        </message>
        <message>
            <source>send the draft; receive what was sent</source>
            <translation>发出草稿；对已发出的收货</translation>
        </message>
        <message>
            <source>sent back: {what}</source>
            <translation>退货：{what}</translation>
        </message>
        <message>
            <source>sent {at}</source>
            <translation>发出 {at}</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>those we buy from</source>
            <translation>在用的</translation>
        </message>
        <message>
            <source>to order, orders, goods in, suppliers, returns</source>
            <translation>待订购、采购单、到货、供应商、退货</translation>
        </message>
        <message>
            <source>used {used} a month</source>
            <translation>月用量 {used}</translation>
        </message>
        <message numerus="yes">
            <source>used {used} a month × %n day(s)</source>
            <translation>
                <numerusform>月用量 {used} × 到货 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>with retired ones</source>
            <translation>含停用的</translation>
        </message>
        <message>
            <source>write the order as CSV</source>
            <translation>导出 CSV</translation>
        </message>
        <message>
            <source>{code} is “{part}” from now on.</source>
            <translation>{code} 今后即为“{part}”。</translation>
        </message>
        <message>
            <source>{code} is “{part}” from now on. The delivery is booked: nothing was counted.</source>
            <translation>{code} 今后即为“{part}”。到货已入账，本次没有计数。</translation>
        </message>
        <message>
            <source>{document} as it will be printed</source>
            <translation>{document}打印预览</translation>
        </message>
        <message>
            <source>{document} is being printed.</source>
            <translation>正在打印{document}。</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name}（已停用）</translation>
        </message>
        <message>
            <source>{part}: now its serial number</source>
            <translation>{part}：请扫描序列号</translation>
        </message>
        <message>
            <source>{part}: serial numbers that follow each other</source>
            <translation>{part}：连续序列号</translation>
        </message>
        <message>
            <source>{part}: {came} of {ordered}</source>
            <translation>{part}：{came} / {ordered}</translation>
        </message>
        <message>
            <source>{part}: {came}, not ordered</source>
            <translation>{part}：{came}，未订购</translation>
        </message>
        <message>
            <source>{part}: {came}, only {ordered} ordered</source>
            <translation>{part}：{came}，只订购了 {ordered}</translation>
        </message>
        <message>
            <source>{quantity} {unit} free</source>
            <translation>可用 {quantity} {unit}</translation>
        </message>
        <message>
            <source>{ticked} of {all} to order: {orders}, {total}</source>
            <translation>共 {all} 项，选中 {ticked} 项：{orders}，{total}</translation>
        </message>
    </context>
    <context>
        <name>CameIn</name>
        <message>
            <source>About the article</source>
            <translation>送修品说明</translation>
        </message>
        <message>
            <source>About the customer</source>
            <translation>客户说明</translation>
        </message>
        <message>
            <source>Accessories</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>购买</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>外观状况</translation>
        </message>
        <message>
            <source>Declared value</source>
            <translation>声明价值</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>预付款</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>检测费</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>预估费用</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>Hide the unlock code</source>
            <translation>隐藏解锁密码</translation>
        </message>
        <message>
            <source>Inside complete</source>
            <translation>内部是否完整</translation>
        </message>
        <message>
            <source>Seen when tried</source>
            <translation>试机所见</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务类别</translation>
        </message>
        <message>
            <source>Show the unlock code</source>
            <translation>查看解锁密码</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>接件</translation>
        </message>
        <message>
            <source>Tampered with</source>
            <translation>是否被拆修</translation>
        </message>
        <message>
            <source>WHAT CAME IN</source>
            <translation>接件情况</translation>
        </message>
        <message>
            <source>Who looks is written into the history.</source>
            <translation>谁查看会记入记录。</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 条警示</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer's page</source>
            <translation>客户页</translation>
        </message>
        <message>
            <source>Due {at}</source>
            <translation>约定 {at}</translation>
        </message>
        <message>
            <source>Handed out {at}</source>
            <translation>已于 {at} 取走</translation>
        </message>
        <message>
            <source>nobody assigned yet</source>
            <translation>尚未派给技术员</translation>
        </message>
        <message>
            <source>sent to {name}</source>
            <translation>已送往 {name}</translation>
        </message>
        <message>
            <source>shelf {shelf}</source>
            <translation>货架 {shelf}</translation>
        </message>
        <message>
            <source>‼ Urgent</source>
            <translation>‼ 加急</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Correct intake</source>
            <translation>更正接件</translation>
        </message>
        <message>
            <source>No card is open. Scan a repair tag, or choose an order in the list.</source>
            <translation>没有打开的维修卡。请扫描维修标签，或在列表中选择。</translation>
        </message>
        <message>
            <source>Nothing was saved. Look at what is new, then do it again.</source>
            <translation>没有保存。请看清新内容后再操作一次。</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>重新打印</translation>
        </message>
        <message>
            <source>{document} as it will be printed</source>
            <translation>{document}打印效果</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>No card is open: scan a tag, or choose an order in the list.</source>
            <translation>没有打开的维修卡：请扫描标签，或在列表中选择维修单。</translation>
        </message>
        <message>
            <source>Repair cards</source>
            <translation>维修卡</translation>
        </message>
        <message>
            <source>add a note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>add labour</source>
            <translation>添加工时费</translation>
        </message>
        <message>
            <source>add photos or files</source>
            <translation>添加照片或文件</translation>
        </message>
        <message>
            <source>add the picture or the files of the clipboard</source>
            <translation>粘贴剪贴板里的图片或文件</translation>
        </message>
        <message>
            <source>correct the intake</source>
            <translation>更正接件信息</translation>
        </message>
        <message>
            <source>find or scan a part for this card</source>
            <translation>为本卡查找或扫描配件</translation>
        </message>
        <message>
            <source>from the list into what was found; Esc goes back</source>
            <translation>从列表进入检查结果；Esc 返回</translation>
        </message>
        <message>
            <source>new promise</source>
            <translation>改约取件时间</translation>
        </message>
        <message>
            <source>note time by hand</source>
            <translation>手工记工时</translation>
        </message>
        <message>
            <source>print tag, card, receipt, report or a notice to collect</source>
            <translation>打印标签、维修卡、凭证、报告或取件通知</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>save what was found</source>
            <translation>保存检查结果</translation>
        </message>
        <message>
            <source>see the paper chosen under Ctrl+P, or the repair card, as it will be printed</source>
            <translation>预览 Ctrl+P 中选定的单据；未选时预览维修卡</translation>
        </message>
        <message>
            <source>start or stop your clock</source>
            <translation>开始或停止计时</translation>
        </message>
        <message>
            <source>the customer was told</source>
            <translation>已通知客户</translation>
        </message>
        <message>
            <source>the customer's answer</source>
            <translation>客户的答复</translation>
        </message>
        <message>
            <source>the next section of the card, the one before</source>
            <translation>维修卡的下一栏、上一栏</translation>
        </message>
        <message>
            <source>the usual next step</source>
            <translation>通常的下一步</translation>
        </message>
        <message>
            <source>while you wait: straight to ready</source>
            <translation>立等可取：直接到待取</translation>
        </message>
    </context>
    <context>
        <name>Cause</name>
        <message>
            <source>broken by us</source>
            <translation>本店损坏</translation>
        </message>
        <message>
            <source>faulty on arrival</source>
            <translation>到货即坏</translation>
        </message>
        <message>
            <source>surplus</source>
            <translation>多余</translation>
        </message>
        <message>
            <source>wrong part</source>
            <translation>发错配件</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>+ something else</source>
            <translation>+ 其他</translation>
        </message>
        <message>
            <source>Enter puts it on the list.</source>
            <translation>按 Enter 添加到列表。</translation>
        </message>
    </context>
    <context>
        <name>Clauses</name>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>  row {row}  {name}: {reasons}</source>
            <translation>  第 {row} 行  {name}：{reasons}</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or file(s) (is|are) missing or damaged in it</source>
            <translation>
                <numerusform>其中有 %n 个照片或文件缺失或损坏</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or file(s) could not be brought back.</source>
            <translation>
                <numerusform>有 %n 个照片或文件未能恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) brought in. It can be undone under Settings → Lists in and out.</source>
            <translation>
                <numerusform>已导入 %n 行。可在“设置 → 列表导入导出”中撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}.</source>
            <translation>
                <numerusform>已写入 %n 行：{path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup made and checked: {path} ({orders} orders, {size} MB)</source>
            <translation>备份已完成并通过检查：{path}（{orders} 张维修单，{size} MB）</translation>
        </message>
        <message>
            <source>Everything adds up: the stock and its value at every place, what is reserved, and each piece with a serial number ({parts} parts).</source>
            <translation>全部相符：每处的库存与金额、预留数量、每一件序列号（{parts} 种配件）。</translation>
        </message>
        <message>
            <source>Filling the demo shop. This takes a few seconds …</source>
            <translation>正在准备演示店铺，需要几秒钟…</translation>
        </message>
        <message>
            <source>Made besides: {kind} {names}</source>
            <translation>另外新建：{kind} {names}</translation>
        </message>
        <message>
            <source>New numbers jump ahead, so that none that is on paper already is given out again.</source>
            <translation>新编号会跳过一段，以免已经印在纸上的编号再次出现。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何改动。</translation>
        </message>
        <message>
            <source>PIN of {name}: </source>
            <translation>{name} 的 PIN：</translation>
        </message>
        <message>
            <source>Put this backup in place of the shop as it is now? The shop as it is now is kept beside it. [y/N] </source>
            <translation>用这个备份替换现在的数据吗？现在的数据会保留在旁边。[y/N] </translation>
        </message>
        <message>
            <source>Shop: {shop}
Made: {moment}
Orders: {orders} (the last one {last})
Customers: {customers}
Files: {files}</source>
            <translation>店铺：{shop}
备份时间：{moment}
维修单：{orders} 张（最后一张 {last}）
客户：{customers} 位
文件：{files} 个</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>备份已恢复。</translation>
        </message>
        <message>
            <source>There is no backup yet. Make one: {command}</source>
            <translation>还没有备份。现在做一个：{command}</translation>
        </message>
        <message>
            <source>There is no screen here to show the window on. Start it on a desktop, or see the program at work without a screen: {command}</source>
            <translation>这里没有可以显示窗口的屏幕。请在桌面环境中启动；没有屏幕时可以这样看程序工作：{command}</translation>
        </message>
        <message>
            <source>What was there before lies in {folder}</source>
            <translation>原来的数据保存在 {folder}</translation>
        </message>
        <message>
            <source>{moment}  DAMAGED  {path}</source>
            <translation>{moment}  已损坏  {path}</translation>
        </message>
        <message>
            <source>{moment}  {orders} orders  {path}</source>
            <translation>{moment}  {orders} 张维修单  {path}</translation>
        </message>
        <message>
            <source>{number}  {name}: stock, value or what is reserved differs from the ledger</source>
            <translation>{number}  {name}：数量、金额或预留与流水不符</translation>
        </message>
        <message>
            <source>{number}  {name}: the pieces with serial numbers are not as many as the stock</source>
            <translation>{number}  {name}：序列号件数与库存不符</translation>
        </message>
        <message>
            <source>{sheet}: left out, it is no list</source>
            <translation>{sheet}：已跳过，不是可导入的表</translation>
        </message>
        <message>
            <source>{wrong} of {parts} parts do not add up. Count them, and tell whoever looks after the program.</source>
            <translation>{parts} 种配件中有 {wrong} 种不符。请盘点，并告诉维护程序的人。</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>! on another shelf</source>
            <translation>! 在别的货架</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) put on (its shelf|their shelves).</source>
            <translation>
                <numerusform>已更正 %n 件物品的货架。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) (is|are) not written yet.</source>
            <translation>
                <numerusform>%n 次扫描尚未写入。</numerusform>
            </translation>
        </message>
        <message>
            <source>A manager agrees</source>
            <translation>主任批准</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>全部物品</translation>
        </message>
        <message>
            <source>All is counted</source>
            <translation>全部盘完</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All parts</source>
            <translation>全部配件</translation>
        </message>
        <message>
            <source>Altogether</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>物品</translation>
        </message>
        <message>
            <source>As it will be printed</source>
            <translation>打印效果</translation>
        </message>
        <message>
            <source>Back to counting</source>
            <translation>继续盘点</translation>
        </message>
        <message>
            <source>Back to the scans</source>
            <translation>回到扫描</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Blind: what is expected is hidden until all is counted</source>
            <translation>盲盘：盘完之前不显示应有数量</translation>
        </message>
        <message>
            <source>Book the differences</source>
            <translation>差异入账</translation>
        </message>
        <message>
            <source>Book them</source>
            <translation>入账</translation>
        </message>
        <message>
            <source>Book…</source>
            <translation>入账…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Choose a count, or begin one with Alt+N. The shop can go on working meanwhile.</source>
            <translation>请选择盘点单，或按 Alt+N 开始新的盘点。盘点期间可照常营业。</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>取件号</translation>
        </message>
        <message>
            <source>Close the count</source>
            <translation>结束盘点</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Codes that no part has</source>
            <translation>没有配件对应的条码</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>复盘</translation>
        </message>
        <message>
            <source>Count it so</source>
            <translation>就这样计</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>实盘</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>盘点</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>盘点单</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customers' articles</source>
            <translation>客户物品</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>有差异</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应有</translation>
        </message>
        <message>
            <source>From now on the part has this barcode</source>
            <translation>今后该配件使用此条码</translation>
        </message>
        <message>
            <source>Give the count up? Nothing is booked, what was scanned stays written.</source>
            <translation>放弃盘点？不入账，扫描记录保留。</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>放弃…</translation>
        </message>
        <message>
            <source>Here, though out</source>
            <translation>已出仍在</translation>
        </message>
        <message>
            <source>In one go…</source>
            <translation>一次盘完…</translation>
        </message>
        <message>
            <source>It is this part's</source>
            <translation>归于该配件</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Last scans</source>
            <translation>最近扫描</translation>
        </message>
        <message>
            <source>Lines of the count</source>
            <translation>盘点明细</translation>
        </message>
        <message>
            <source>Lines that can't be booked are left, the others are booked</source>
            <translation>不能入账的行留下，其余入账</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>More than expected {more}, less {less}, together {sum}</source>
            <translation>盘盈 {more}，盘亏 {less}，合计 {sum}</translation>
        </message>
        <message>
            <source>Moved meanwhile</source>
            <translation>期间有进出</translation>
        </message>
        <message>
            <source>New count</source>
            <translation>新盘点</translation>
        </message>
        <message>
            <source>No count yet. Press Alt+N to begin one.</source>
            <translation>还没有盘点。按 Alt+N 开始。</translation>
        </message>
        <message>
            <source>No such line.</source>
            <translation>没有这样的行。</translation>
        </message>
        <message>
            <source>Nobody's</source>
            <translation>不属于任何配件</translation>
        </message>
        <message>
            <source>Not asked for</source>
            <translation>范围之外</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>未盘</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing was found of {count} lines: count each of them as none?</source>
            <translation>有 {count} 行没有找到任何东西：全部按零计？</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>On another shelf</source>
            <translation>在别的货架</translation>
        </message>
        <message>
            <source>One category</source>
            <translation>一个类别</translation>
        </message>
        <message>
            <source>One shelf</source>
            <translation>一个货架</translation>
        </message>
        <message>
            <source>PIN or badge</source>
            <translation>PIN 或工牌</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity of the next scan</source>
            <translation>下一次扫描的数量</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason…</source>
            <translation>原因…</translation>
        </message>
        <message>
            <source>Scan, or type a code and press Enter</source>
            <translation>请扫描，或输入条码后按 Enter</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>盘点</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>所在货架</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>So many lie there now</source>
            <translation>现有数量</translation>
        </message>
        <message>
            <source>Standing at shelf</source>
            <translation>当前货架</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Take the last scan back</source>
            <translation>撤回上一次扫描</translation>
        </message>
        <message>
            <source>That is so</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>The books take the shelf</source>
            <translation>账上改为此货架</translation>
        </message>
        <message>
            <source>The rest is none</source>
            <translation>其余按零</translation>
        </message>
        <message>
            <source>Throw them away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo the count: the contrary of every difference is booked</source>
            <translation>撤销盘点：每项差异反向入账</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>撤销…</translation>
        </message>
        <message>
            <source>Unknown codes</source>
            <translation>未知条码</translation>
        </message>
        <message>
            <source>Unknown codes: {n}</source>
            <translation>未知条码：{n}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What came was counted, too</source>
            <translation>入库的也已计入</translation>
        </message>
        <message>
            <source>What is left…</source>
            <translation>还剩什么…</translation>
        </message>
        <message>
            <source>What is scanned stands here, the newest first.</source>
            <translation>扫描记录显示在这里，最新的在上面。</translation>
        </message>
        <message>
            <source>What is to be counted?</source>
            <translation>要盘点什么？</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>What left had been counted before it left</source>
            <translation>出库的在出库前已计入</translation>
        </message>
        <message>
            <source>What moved since the last count</source>
            <translation>上次盘点后有变动的</translation>
        </message>
        <message>
            <source>What moved…</source>
            <translation>期间进出…</translation>
        </message>
        <message>
            <source>What was not counted stays as it is</source>
            <translation>没有盘点的保持原样</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>存放处</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Whose is it…</source>
            <translation>认领…</translation>
        </message>
        <message>
            <source>Why does {name} differ?</source>
            <translation>{name} 为什么有差异？</translation>
        </message>
        <message>
            <source>Write them again</source>
            <translation>再写一次</translation>
        </message>
        <message>
            <source>all is counted; then book what differs</source>
            <translation>全部盘完；然后差异入账</translation>
        </message>
        <message>
            <source>back to the list of counts</source>
            <translation>回到盘点单列表</translation>
        </message>
        <message>
            <source>being counted</source>
            <translation>盘点中</translation>
        </message>
        <message>
            <source>between the scans {out} left, {came} came</source>
            <translation>两次扫描之间出 {out}、入 {came}</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>已入账</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>已计入</translation>
        </message>
        <message>
            <source>counted, though it was not to be counted here</source>
            <translation>已计入，但不在盘点范围内</translation>
        </message>
        <message>
            <source>empty: all shelves</source>
            <translation>留空：所有货架</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>kept on {shelf} by the books</source>
            <translation>账上在 {shelf}</translation>
        </message>
        <message>
            <source>left meanwhile</source>
            <translation>期间已出</translation>
        </message>
        <message>
            <source>new count</source>
            <translation>新盘点</translation>
        </message>
        <message>
            <source>no shelf</source>
            <translation>无货架</translation>
        </message>
        <message>
            <source>not here by the books: {state}</source>
            <translation>账上不在店：{state}</translation>
        </message>
        <message>
            <source>now scan its serial number</source>
            <translation>请扫描其序列号</translation>
        </message>
        <message>
            <source>print sheets, or what came of the count</source>
            <translation>打印盘点表或盘点结果</translation>
        </message>
        <message>
            <source>reserved for {numbers}</source>
            <translation>已预留给 {numbers}</translation>
        </message>
        <message>
            <source>scanned before, counted once</source>
            <translation>已扫过，只计一次</translation>
        </message>
        <message>
            <source>see them before</source>
            <translation>打印前查看</translation>
        </message>
        <message>
            <source>to be counted again</source>
            <translation>要复盘</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>待核对</translation>
        </message>
        <message>
            <source>type the PIN, or scan the badge</source>
            <translation>输入 PIN，或扫工牌</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>unknown code, kept for later</source>
            <translation>未知条码，留待认领</translation>
        </message>
        <message>
            <source>was not to be counted</source>
            <translation>不在盘点范围</translation>
        </message>
        <message>
            <source>what comes now stands here</source>
            <translation>接下来的都在这里</translation>
        </message>
        <message>
            <source>{code}: which part is it?</source>
            <translation>{code}：是哪种配件？</translation>
        </message>
        <message>
            <source>{name}: counted in one go</source>
            <translation>{name}：一次盘完</translation>
        </message>
        <message>
            <source>{name}: while it was counted {out} left and {came} came. Was that counted?</source>
            <translation>{name}：盘点期间出库 {out}、入库 {came}。是否已计入？</translation>
        </message>
        <message>
            <source>{number} is being printed.</source>
            <translation>正在打印 {number}。</translation>
        </message>
        <message>
            <source>{state} · {counted} of {lines} lines</source>
            <translation>{state} · 已盘 {counted}/{lines} 行</translation>
        </message>
        <message>
            <source>⚠ here, though out by the books</source>
            <translation>⚠ 账上已出，实际还在</translation>
        </message>
        <message>
            <source>⚠ missing</source>
            <translation>⚠ 缺少</translation>
        </message>
        <message>
            <source>✓ seen</source>
            <translation>✓ 已见</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Log file: {path}</source>
            <translation>日志文件：{path}</translation>
        </message>
        <message>
            <source>Something in the program went wrong.</source>
            <translation>程序出现了错误。</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <source>This is not your fault. What you typed is still there, and what was saved is safe. You can go on working; if it happens again, close the program and start it anew.</source>
            <translation>这不是您的错。已输入的内容还在，已保存的数据是安全的。您可以继续工作；如果再次发生，请关闭程序后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>Customers</name>
        <message numerus="yes">
            <source>%n article(s) here now</source>
            <translation>
                <numerusform>现有 %n 件在店</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) moved.</source>
            <translation>
                <numerusform>已移走 %n 张维修单。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) of {company}</source>
            <translation>
                <numerusform>{company} 的另外 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>A new article like this one</source>
            <translation>与此相同的新物品</translation>
        </message>
        <message>
            <source>A new customer</source>
            <translation>新客户</translation>
        </message>
        <message numerus="yes">
            <source>Also written “{name}” (%n (person|people)).</source>
            <translation>
                <numerusform>也写作“{name}”（%n 人）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Article saved.</source>
            <translation>物品已保存。</translation>
        </message>
        <message>
            <source>Article, order</source>
            <translation>物品、维修单</translation>
        </message>
        <message>
            <source>Articles and orders</source>
            <translation>物品与维修单</translation>
        </message>
        <message>
            <source>Articles come with an intake (F3 after saving).</source>
            <translation>物品在接件时登记（保存后按 F3）。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Belongs to no company.</source>
            <translation>不属于任何单位。</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Customer added.</source>
            <translation>客户已登记。</translation>
        </message>
        <message>
            <source>Customer saved.</source>
            <translation>客户已保存。</translation>
        </message>
        <message>
            <source>Customer since {day}</source>
            <translation>{day} 起为客户</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复登记</translation>
        </message>
        <message>
            <source>Fault, serial number</source>
            <translation>故障、序列号</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>在店</translation>
        </message>
        <message>
            <source>It is theirs now</source>
            <translation>转给此人</translation>
        </message>
        <message>
            <source>It is {name}'s now.</source>
            <translation>现在属于 {name}。</translation>
        </message>
        <message>
            <source>It was never here.</source>
            <translation>从未送修。</translation>
        </message>
        <message>
            <source>Its orders</source>
            <translation>维修单</translation>
        </message>
        <message numerus="yes">
            <source>Known with %n (person|people).</source>
            <translation>
                <numerusform>已有 %n 人登记。</numerusform>
            </translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>上次来店</translation>
        </message>
        <message>
            <source>Merged, split, changed</source>
            <translation>合并、拆分、更改</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Move orders…</source>
            <translation>移走维修单…</translation>
        </message>
        <message>
            <source>Move these orders</source>
            <translation>移走这些维修单</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>New intake</source>
            <translation>新接件</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>新物主</translation>
        </message>
        <message>
            <source>No customers yet. Whoever brings something at Intake stands here by itself.</source>
            <translation>还没有客户。在接件页送修的客户会自动列在这里。</translation>
        </message>
        <message>
            <source>Nobody else has one of these phones.</source>
            <translation>这些电话没有其他客户在用。</translation>
        </message>
        <message>
            <source>Nobody else of {company}.</source>
            <translation>{company} 没有其他人员。</translation>
        </message>
        <message>
            <source>Nobody fits. Try fewer signs, or press Alt+N to write down a new customer.</source>
            <translation>没有符合的客户。请少输几个字，或按 Alt+N 登记新客户。</translation>
        </message>
        <message>
            <source>Nothing is theirs yet. F3 takes something in for them.</source>
            <translation>名下还没有物品。按 F3 为其接件。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>People around</source>
            <translation>相关客户</translation>
        </message>
        <message>
            <source>Perhaps known already. Open one of these, or press F9 again for a new customer:</source>
            <translation>可能已有登记。请打开其中一位，或再按 F9 登记新客户：</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Phone, name, company…</source>
            <translation>电话、姓名、单位…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Serial number of the new one</source>
            <translation>新物品的序列号</translation>
        </message>
        <message>
            <source>Sold on…</source>
            <translation>转卖…</translation>
        </message>
        <message>
            <source>Some of these articles are someone else's</source>
            <translation>部分物品属于别人</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>拆分…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>接收日期</translation>
        </message>
        <message>
            <source>The newest {n} that fit are listed. Type on to narrow it down.</source>
            <translation>列出了最新的 {n} 位。请继续输入以缩小范围。</translation>
        </message>
        <message>
            <source>The other article</source>
            <translation>另一件物品</translation>
        </message>
        <message>
            <source>The same person is written down twice</source>
            <translation>同一个人登记了两次</translation>
        </message>
        <message>
            <source>This article was merged into {name}.</source>
            <translation>这件物品已并入 {name}。</translation>
        </message>
        <message>
            <source>This customer was merged into {name}.</source>
            <translation>此客户已并入 {name}。</translation>
        </message>
        <message>
            <source>Which orders were about another article, and which one?</source>
            <translation>哪些维修单其实是另一件物品的？是哪一件？</translation>
        </message>
        <message>
            <source>Whose is it now? Its orders keep the customer they had.</source>
            <translation>现在属于谁？原有维修单仍归原客户。</translation>
        </message>
        <message>
            <source>With the same phone</source>
            <translation>电话相同的客户</translation>
        </message>
        <message>
            <source>another article</source>
            <translation>另一件物品</translation>
        </message>
        <message>
            <source>back; nothing typed is lost</source>
            <translation>返回，已输入的内容不会丢失</translation>
        </message>
        <message>
            <source>in a phone: ring this one first</source>
            <translation>在电话栏中：先打这个号码</translation>
        </message>
        <message>
            <source>in the list of articles: open the order's card, or the article</source>
            <translation>在物品列表中：打开维修卡或物品</translation>
        </message>
        <message>
            <source>last here {day}</source>
            <translation>上次来店 {day}</translation>
        </message>
        <message>
            <source>new customer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>new intake for this customer</source>
            <translation>为此客户新接件</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>on an article: add photos or files</source>
            <translation>在物品页：添加照片或文件</translation>
        </message>
        <message numerus="yes">
            <source>paid {amount} in %n payment(s)</source>
            <translation>
                <numerusform>共付款 %n 笔，{amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>phone, name, pinyin, company…</source>
            <translation>电话、姓名、拼音、单位…</translation>
        </message>
        <message>
            <source>save, or merge, or move</source>
            <translation>保存、合并或转走</translation>
        </message>
        <message>
            <source>sold on</source>
            <translation>已转卖</translation>
        </message>
        <message>
            <source>some articles are someone else's: split</source>
            <translation>部分物品属于别人：拆分</translation>
        </message>
        <message>
            <source>take a payment for what is owed</source>
            <translation>收取欠款</translation>
        </message>
        <message>
            <source>the same person (or article) as another: merge</source>
            <translation>与另一位（或另一件）相同：合并</translation>
        </message>
        <message>
            <source>who may be written down twice</source>
            <translation>可能重复登记的客户</translation>
        </message>
        <message>
            <source>{article} (now {owner}'s)</source>
            <translation>{article}（现属 {owner}）</translation>
        </message>
    </context>
    <context>
        <name>DelayReason</name>
        <message>
            <source>Force majeure</source>
            <translation>不可抗力</translation>
        </message>
        <message>
            <source>Model discontinued</source>
            <translation>机型停产</translation>
        </message>
        <message>
            <source>On our side</source>
            <translation>本店原因</translation>
        </message>
        <message>
            <source>On the customer's side</source>
            <translation>客户原因</translation>
        </message>
        <message>
            <source>Waiting for a part</source>
            <translation>等待配件</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Accessory bag label</source>
            <translation>配件袋标签</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>员工证</translation>
        </message>
        <message>
            <source>Claim receipt</source>
            <translation>取件凭证</translation>
        </message>
        <message>
            <source>Count sheet</source>
            <translation>盘点表</translation>
        </message>
        <message>
            <source>Goods register</source>
            <translation>送修品进出登记簿</translation>
        </message>
        <message>
            <source>Goods-in list</source>
            <translation>到货清单</translation>
        </message>
        <message>
            <source>Hang tag, back</source>
            <translation>吊牌背面</translation>
        </message>
        <message>
            <source>Hang tag, front</source>
            <translation>吊牌正面</translation>
        </message>
        <message>
            <source>Issue slip</source>
            <translation>领料单</translation>
        </message>
        <message>
            <source>Lost-receipt declaration</source>
            <translation>取件凭证遗失声明</translation>
        </message>
        <message>
            <source>Notice to collect</source>
            <translation>取件通知</translation>
        </message>
        <message>
            <source>Old-part bag label</source>
            <translation>旧件袋标签</translation>
        </message>
        <message>
            <source>Part label</source>
            <translation>配件标签</translation>
        </message>
        <message>
            <source>Pickup receipt</source>
            <translation>取件单</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Quick card</source>
            <translation>快捷卡</translation>
        </message>
        <message>
            <source>Repair card</source>
            <translation>维修卡</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>维修报告</translation>
        </message>
        <message>
            <source>Repair tag</source>
            <translation>维修标签</translation>
        </message>
        <message>
            <source>Repair tag, sticker</source>
            <translation>维修小标签</translation>
        </message>
        <message>
            <source>Restock list</source>
            <translation>补货单</translation>
        </message>
        <message>
            <source>Result of a count</source>
            <translation>盘点结果</translation>
        </message>
        <message>
            <source>Shelf label</source>
            <translation>货架标签</translation>
        </message>
        <message>
            <source>Supplier return slip</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>测试页</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Nothing new to save.</source>
            <translation>没有新内容要保存。</translation>
        </message>
        <message>
            <source>Save mine instead</source>
            <translation>改存我的</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{field}: you typed “{mine}”, saved is “{theirs}”</source>
            <translation>{field}：您输入的是“{mine}”，已保存的是“{theirs}”</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A backup is just being put back. Wait until that is done.</source>
            <translation>正在恢复备份，请等待完成。</translation>
        </message>
        <message>
            <source>A discount can't be less than zero.</source>
            <translation>优惠不能小于零。</translation>
        </message>
        <message>
            <source>A label from 1 to {most}.</source>
            <translation>请输入 1 到 {most} 之间的张数。</translation>
        </message>
        <message>
            <source>A long “{what}” ends in “…”; {mm} mm more would hold the example.</source>
            <translation>“{what}”太长时以“…”结尾，再多 {mm} 毫米可容纳示例。</translation>
        </message>
        <message>
            <source>A number from {low} to {high}.</source>
            <translation>请填 {low} 到 {high} 之间的数。</translation>
        </message>
        <message>
            <source>A part is no substitute for itself.</source>
            <translation>配件不能替代它自己。</translation>
        </message>
        <message>
            <source>A quotation mark is missing: the rest of the file hangs on this row.</source>
            <translation>缺少引号：文件其余部分都连在这一行里。</translation>
        </message>
        <message>
            <source>A receipt of this order was declared lost. Scan the replacement: the claim number alone will not do.</source>
            <translation>这张维修单有凭证已挂失。请扫描补发的凭证，只报取件号不行。</translation>
        </message>
        <message>
            <source>A run has at most {most}: please look at the digits.</source>
            <translation>一次最多 {most} 个，请核对数字。</translation>
        </message>
        <message>
            <source>A serial number is one piece.</source>
            <translation>一个序列号就是一件。</translation>
        </message>
        <message>
            <source>A tracked part goes back piece by piece: one a line.</source>
            <translation>按序列号管理的配件须逐件退回：一行一件。</translation>
        </message>
        <message>
            <source>All numbers of this month are used up.</source>
            <translation>本月编号已用完。</translation>
        </message>
        <message>
            <source>All of it was written otherwise since. Take back the later change first.</source>
            <translation>此后已全部改写。请先撤回较晚的改动。</translation>
        </message>
        <message>
            <source>An IMEI has 15 digits. Please compare it with the article.</source>
            <translation>IMEI 应为 15 位，请与实物核对。</translation>
        </message>
        <message>
            <source>An amount can't be less than zero.</source>
            <translation>金额不能小于零。</translation>
        </message>
        <message>
            <source>Another place is called “{name}” already.</source>
            <translation>已有一处存放点叫“{name}”。</translation>
        </message>
        <message>
            <source>Another program uses the printer. Close it there.</source>
            <translation>打印机正被其他程序占用，请先关闭。</translation>
        </message>
        <message>
            <source>Another roll is in the printer than it is set up for. Change the roll, or the size on the printers page.</source>
            <translation>打印机里装的纸卷与设置不同。请换纸卷，或在“打印机”页改尺寸。</translation>
        </message>
        <message>
            <source>Another window holds the print queue. Nothing is lost: it is tried again by itself.</source>
            <translation>另一个窗口正占用打印队列。不会丢失任何单据，程序会自动重试。</translation>
        </message>
        <message>
            <source>Another window is saving just now. Please try again.</source>
            <translation>另一个窗口正在保存，请重试。</translation>
        </message>
        <message>
            <source>Articles taken in together must belong to one customer.</source>
            <translation>一起接件的物品必须属于同一位客户。</translation>
        </message>
        <message>
            <source>At least one category must stay.</source>
            <translation>至少要保留一个品类。</translation>
        </message>
        <message>
            <source>At most 3 digits after the point.</source>
            <translation>小数最多 3 位。</translation>
        </message>
        <message>
            <source>At most {most} days off. Take out those long past.</source>
            <translation>休息日最多 {most} 天，请删去早已过去的日期。</translation>
        </message>
        <message>
            <source>At most {most} labels at once. Print them in several goes.</source>
            <translation>一次最多打印 {most} 张标签，请分几次打印。</translation>
        </message>
        <message>
            <source>At most {most} pictures fit on a repair report.</source>
            <translation>一份维修报告最多放 {most} 张照片。</translation>
        </message>
        <message>
            <source>Both are in the shop just now ({numbers}), so they are two. Hand one out first.</source>
            <translation>两件现在都在店里（{numbers}），说明不是同一件。请先交付其中一件。</translation>
        </message>
        <message>
            <source>Choose a category, a brand or a model: otherwise it would stand at every intake.</source>
            <translation>请选择类别、品牌或型号，否则每次接件都会显示。</translation>
        </message>
        <message>
            <source>Choose how the rest is owed: on account, or by the manager.</source>
            <translation>请选择欠款方式：挂账，或由主任批准。</translation>
        </message>
        <message>
            <source>Choose how {refund} is given back.</source>
            <translation>请选择退款 {refund} 的方式。</translation>
        </message>
        <message>
            <source>Delivery {number} is still being counted for it. Book it first.</source>
            <translation>到货单 {number} 还在清点，请先入账。</translation>
        </message>
        <message>
            <source>Delivery {number} is {state}: it is not counted any more.</source>
            <translation>到货单 {number} 的状态是“{state}”，不能再清点。</translation>
        </message>
        <message>
            <source>Digits only, like 0571.</source>
            <translation>只填数字，如 0571。</translation>
        </message>
        <message>
            <source>Does not work here any more.</source>
            <translation>已离职。</translation>
        </message>
        <message>
            <source>Each piece has its serial number: only whole pieces can be booked.</source>
            <translation>这种配件逐件登记序列号，数量只能是整件。</translation>
        </message>
        <message>
            <source>First and last may differ in one number only, like 098 and 147.</source>
            <translation>起始与结束序列号只能有一段数字不同，例如 098 和 147。</translation>
        </message>
        <message>
            <source>First everything must be counted: press “All is counted”.</source>
            <translation>先要盘完：请按“全部盘完”。</translation>
        </message>
        <message>
            <source>From the first to the last they are {count}.</source>
            <translation>从起始到结束共 {count} 个。</translation>
        </message>
        <message>
            <source>From {least} to {most}.</source>
            <translation>须在 {least} 到 {most} 之间。</translation>
        </message>
        <message>
            <source>In block {block} (0 is the head of the file) stands “{key}”, which no layout knows.</source>
            <translation>第 {block} 块（0 为文件头）里有“{key}”，版式中没有这一项。</translation>
        </message>
        <message>
            <source>In block {block} (0 is the head of the file) “{key}” can't be “{value}”, only {allowed}.</source>
            <translation>第 {block} 块（0 为文件头）的“{key}”不能是“{value}”，只能是 {allowed}。</translation>
        </message>
        <message>
            <source>In this shop a manager passes repairs (Settings → The shop). Let one sign in.</source>
            <translation>本店由主任检验放行（设置 → 店铺）。请主任登录后操作。</translation>
        </message>
        <message>
            <source>It is just going out to the printer. Wait a moment.</source>
            <translation>正在发送到打印机，请稍等。</translation>
        </message>
        <message>
            <source>It must be 0 to {most} days.</source>
            <translation>天数必须在 0 到 {most} 之间。</translation>
        </message>
        <message>
            <source>It waited for more than 10 minutes. Should it still be printed?</source>
            <translation>已等待超过 10 分钟，还需要打印吗？</translation>
        </message>
        <message>
            <source>It was changed since: it stays as it is.</source>
            <translation>之后已被修改：保持原样。</translation>
        </message>
        <message>
            <source>Labels and rolls have no layout for this paper.</source>
            <translation>标签和卷纸上没有这种单据的版式。</translation>
        </message>
        <message>
            <source>Less was given than {amount}.</source>
            <translation>实收金额少于 {amount}。</translation>
        </message>
        <message>
            <source>Line {line} of the file is damaged, so it can't be read as a layout.</source>
            <translation>文件第 {line} 行已损坏，无法作为版式读取。</translation>
        </message>
        <message>
            <source>Minutes must be 1 to {most}.</source>
            <translation>分钟数应为 1 到 {most}。</translation>
        </message>
        <message>
            <source>Money given only counts for cash.</source>
            <translation>只有现金才填实收金额。</translation>
        </message>
        <message>
            <source>Money was paid for this order, so it is no typing error. End it as withdrawn by the customer, then hand the article out in Pickup: the money is refunded there.</source>
            <translation>此单已收款，不属于录入错误。请以“客户撤回”结束，再到“取件”页办理取件并退款。</translation>
        </message>
        <message>
            <source>More than {most} files at once: the rest was left out.</source>
            <translation>一次超过 {most} 个文件：其余未添加。</translation>
        </message>
        <message>
            <source>More was taken than is due ({due}).</source>
            <translation>收款超过应收（{due}）。</translation>
        </message>
        <message>
            <source>No claim receipt of {number} was declared lost.</source>
            <translation>{number} 没有声明遗失的取件凭证。</translation>
        </message>
        <message>
            <source>No part is called “{text}”.</source>
            <translation>没有配件“{text}”。</translation>
        </message>
        <message>
            <source>No part was handed out for this order.</source>
            <translation>这张维修单没有领过料。</translation>
        </message>
        <message>
            <source>No printer is set up for this.</source>
            <translation>没有设置相应的打印机。</translation>
        </message>
        <message>
            <source>No unlock code was noted.</source>
            <translation>没有登记解锁码。</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Is the printer on, and in this network? What waits then prints by itself.</source>
            <translation>{address} 没有应答。打印机是否已开机并接入本网络？接通后等待中的单据会自动打印。</translation>
        </message>
        <message>
            <source>Nobody here is called “{name}”: say later whose it is.</source>
            <translation>店里没有叫“{name}”的人：请之后再指定归谁。</translation>
        </message>
        <message>
            <source>Nobody is known to sell “{name}”. Write it down at a supplier first.</source>
            <translation>没有供应商出售“{name}”，请先在供应商处登记。</translation>
        </message>
        <message>
            <source>Not counted yet: {count}. Say that they stay as they are, or count them as none.</source>
            <translation>还有 {count} 行没有盘点。请选择保持原样，或按零盘点。</translation>
        </message>
        <message>
            <source>Nothing came with {number}, so there is no bag to label.</source>
            <translation>{number} 没有随附配件，不需要配件袋标签。</translation>
        </message>
        <message>
            <source>Nothing carries the code {code}. Please scan again.</source>
            <translation>没有找到编码 {code}，请重新扫描。</translation>
        </message>
        <message>
            <source>Nothing in it is known as a list: say what it lists.</source>
            <translation>没有认出可导入的表：请指明是哪种表。</translation>
        </message>
        <message>
            <source>Nothing is chosen to be ordered.</source>
            <translation>没有选择要订购的配件。</translation>
        </message>
        <message>
            <source>Nothing is counted yet. Scan what came, or type how many.</source>
            <translation>还没有清点到货物，请扫描或填写数量。</translation>
        </message>
        <message>
            <source>Nothing is missing there: there is no list to print.</source>
            <translation>那里什么都不缺，没有可打印的清单。</translation>
        </message>
        <message>
            <source>Nothing is written so any more: somebody else was faster.</source>
            <translation>已没有这样的写法：别人已先处理。</translation>
        </message>
        <message>
            <source>Nothing lies on the shelf {name} any more.</source>
            <translation>货架 {name} 上已没有东西。</translation>
        </message>
        <message>
            <source>Nothing stands on it yet. Add a part first.</source>
            <translation>采购单上还没有配件，请先添加。</translation>
        </message>
        <message>
            <source>Nothing stands on it yet. Add what goes back first.</source>
            <translation>退货单上还没有内容，请先添加。</translation>
        </message>
        <message>
            <source>Nothing stands there.</source>
            <translation>此处为空。</translation>
        </message>
        <message>
            <source>Nothing was sent to the printer yet.</source>
            <translation>还没有发送到打印机。</translation>
        </message>
        <message>
            <source>One does not buy at {name} any more.</source>
            <translation>已不再向 {name} 采购。</translation>
        </message>
        <message>
            <source>One of our numbers has 12 digits, this one only {found}. Please scan again.</source>
            <translation>本店编号为 12 位，这个只有 {found} 位，请重新扫描。</translation>
        </message>
        <message>
            <source>One of our numbers has 12 digits, this one {found}. Please scan again.</source>
            <translation>本店编号为 12 位，这个有 {found} 位，请重新扫描。</translation>
        </message>
        <message>
            <source>One of them was merged already. Please look for the one that stays.</source>
            <translation>其中一条已经合并。请查找保留下来的那一条。</translation>
        </message>
        <message>
            <source>One of these orders is about another article by now. Look again.</source>
            <translation>其中有维修单已改属另一件物品。请重新查看。</translation>
        </message>
        <message>
            <source>Only a booked count can be undone.</source>
            <translation>只有已入账的盘点才能撤销。</translation>
        </message>
        <message>
            <source>Only a part that the shop keeps goes into stock.</source>
            <translation>只有配件目录里的配件才能入库。</translation>
        </message>
        <message>
            <source>Only the service manager may hand out goods with money owed.</source>
            <translation>欠款交付须由服务主任批准。</translation>
        </message>
        <message>
            <source>Only {counted} are counted: no more can be taken back.</source>
            <translation>只盘了 {counted}，不能减得更多。</translation>
        </message>
        <message>
            <source>Only {free} are free.</source>
            <translation>可用数量只有 {free}。</translation>
        </message>
        <message>
            <source>Only {free} of “{name}” are free.</source>
            <translation>“{name}”只有 {free} 可用。</translation>
        </message>
        <message>
            <source>Order {number} is {state}: it is over.</source>
            <translation>采购单 {number} 的状态是“{state}”，已结束。</translation>
        </message>
        <message>
            <source>Order {number} is {state}: nothing is expected of it.</source>
            <translation>采购单 {number} 的状态是“{state}”，没有待到货物。</translation>
        </message>
        <message>
            <source>Order {number} is {state}: only a draft can be changed.</source>
            <translation>采购单 {number} 的状态是“{state}”，只有草稿可以修改。</translation>
        </message>
        <message>
            <source>Order {number} is {state}: this can't be done with it any more.</source>
            <translation>采购单 {number} 的状态是“{state}”，不能再这样做。</translation>
        </message>
        <message>
            <source>Paper jam in the printer.</source>
            <translation>打印机卡纸。</translation>
        </message>
        <message>
            <source>Parts are still reserved: {names}. Use them or put them back first.</source>
            <translation>还有预留的配件：{names}。请先使用或退回。</translation>
        </message>
        <message>
            <source>Photos and files: {missing} missing, {damaged} damaged ({names}). Put back a backup, or add them again.</source>
            <translation>照片和文件：缺少 {missing} 个，损坏 {damaged} 个（{names}）。请恢复备份，或重新添加。</translation>
        </message>
        <message>
            <source>Pieces came or left since it was counted. Count it again.</source>
            <translation>盘点之后有进出。请重新盘点。</translation>
        </message>
        <message>
            <source>Please choose a case or a van.</source>
            <translation>请选择工具箱或服务车。</translation>
        </message>
        <message>
            <source>Please choose a category of parts.</source>
            <translation>请选择配件类别。</translation>
        </message>
        <message>
            <source>Please choose a technician.</source>
            <translation>请选择技术员。</translation>
        </message>
        <message>
            <source>Please choose a time zone from the list.</source>
            <translation>请从列表中选择时区。</translation>
        </message>
        <message>
            <source>Please choose at least one part.</source>
            <translation>请至少选择一种配件。</translation>
        </message>
        <message>
            <source>Please choose at least one role.</source>
            <translation>请至少选择一个岗位。</translation>
        </message>
        <message>
            <source>Please choose how it ended.</source>
            <translation>请选择处理结果。</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>请选择列表中的一项。</translation>
        </message>
        <message>
            <source>Please choose the category.</source>
            <translation>请选择品类。</translation>
        </message>
        <message>
            <source>Please choose the country.</source>
            <translation>请选择国家或地区。</translation>
        </message>
        <message>
            <source>Please choose the language.</source>
            <translation>请选择语言。</translation>
        </message>
        <message>
            <source>Please choose the supplier.</source>
            <translation>请选择供应商。</translation>
        </message>
        <message>
            <source>Please choose two different places.</source>
            <translation>请选择两个不同的存放点。</translation>
        </message>
        <message>
            <source>Please choose whose case it is.</source>
            <translation>请选择这是谁的工具箱。</translation>
        </message>
        <message>
            <source>Please fill in when it will be ready.</source>
            <translation>请填写约定取件时间。</translation>
        </message>
        <message>
            <source>Please fill in when the shop is open, at least one day.</source>
            <translation>请填写营业时间，至少一天。</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>Please give a reason for the discount.</source>
            <translation>请填写优惠原因。</translation>
        </message>
        <message>
            <source>Please give a reason.</source>
            <translation>请填写原因。</translation>
        </message>
        <message>
            <source>Please give the printer a name.</source>
            <translation>请给打印机起个名字。</translation>
        </message>
        <message>
            <source>Please give the reason why something stays owed.</source>
            <translation>请填写欠款原因。</translation>
        </message>
        <message>
            <source>Please give this PC a name; it stands in the history.</source>
            <translation>请给本机起个名字，它会写入历史记录。</translation>
        </message>
        <message>
            <source>Please look at the marked fields.</source>
            <translation>请检查标出的字段。</translation>
        </message>
        <message>
            <source>Please note what the comparison showed.</source>
            <translation>请注明比较的结果。</translation>
        </message>
        <message>
            <source>Please note which ID was shown.</source>
            <translation>请填写证件类型。</translation>
        </message>
        <message>
            <source>Please note why the kind of service was changed.</source>
            <translation>请注明为什么更改服务类型。</translation>
        </message>
        <message>
            <source>Please say what was done.</source>
            <translation>请填写服务项目。</translation>
        </message>
        <message>
            <source>Please say what was taken out.</source>
            <translation>请填写拆下了什么。</translation>
        </message>
        <message>
            <source>Please say where it is sent.</source>
            <translation>请填写送往何处。</translation>
        </message>
        <message>
            <source>Please say whose it is: find them, or write down a new customer.</source>
            <translation>请指明属于谁：查找客户，或登记新客户。</translation>
        </message>
        <message>
            <source>Please say why it is corrected.</source>
            <translation>请填写更正原因。</translation>
        </message>
        <message>
            <source>Please say why you inspect your own work.</source>
            <translation>请说明为什么检验自己的维修。</translation>
        </message>
        <message>
            <source>Please say why: it stays in the history.</source>
            <translation>请写明原因，原因会留在历史记录中。</translation>
        </message>
        <message>
            <source>Please scan or type a code.</source>
            <translation>请扫描或输入条码。</translation>
        </message>
        <message>
            <source>Please scan or type the serial number.</source>
            <translation>请扫描或填写序列号。</translation>
        </message>
        <message>
            <source>Please sign in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <source>Please tick what is to be moved.</source>
            <translation>请勾选要移走的内容。</translation>
        </message>
        <message>
            <source>Please type a name for the van, for example its licence plate.</source>
            <translation>请填写服务车的名称，例如车牌号。</translation>
        </message>
        <message>
            <source>Please type a percentage, 0 to 100, like 13 or 7.5.</source>
            <translation>请填写 0 到 100 的百分比，如 13 或 7.5。</translation>
        </message>
        <message>
            <source>Please type a phone number where the customer can be reached.</source>
            <translation>请填写能联系到客户的电话。</translation>
        </message>
        <message>
            <source>Please type the PIN, or scan the badge.</source>
            <translation>请输入 PIN，或扫员工证。</translation>
        </message>
        <message>
            <source>Please type the amount of the quotation.</source>
            <translation>请填写报价金额。</translation>
        </message>
        <message>
            <source>Please type the code.</source>
            <translation>请填写代码。</translation>
        </message>
        <message>
            <source>Please type the customer's name.</source>
            <translation>请填写客户姓名。</translation>
        </message>
        <message>
            <source>Please type the name of the part.</source>
            <translation>请填写配件名称。</translation>
        </message>
        <message>
            <source>Please type the name of the shop.</source>
            <translation>请填写店铺名称。</translation>
        </message>
        <message>
            <source>Please type the name of who collects.</source>
            <translation>请填写代取人姓名。</translation>
        </message>
        <message>
            <source>Please type the name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>Please type the price.</source>
            <translation>请填写价格。</translation>
        </message>
        <message>
            <source>Please type the shelf.</source>
            <translation>请输入货架。</translation>
        </message>
        <message>
            <source>Please type the supplier's name.</source>
            <translation>请填写供应商名称。</translation>
        </message>
        <message>
            <source>Please type the warning, in one language at least.</source>
            <translation>请填写警示内容，至少一种语言。</translation>
        </message>
        <message>
            <source>Please type who answered.</source>
            <translation>请填写答复人。</translation>
        </message>
        <message>
            <source>Please type who declares the receipt lost.</source>
            <translation>请填写挂失人姓名。</translation>
        </message>
        <message>
            <source>Please write down what is wrong, in the customer's words.</source>
            <translation>请按客户的描述填写故障。</translation>
        </message>
        <message>
            <source>Please write the note first.</source>
            <translation>请先填写备注。</translation>
        </message>
        <message>
            <source>Printing broke off after a part of it. Look at the paper.</source>
            <translation>打印中途中断，请查看纸张。</translation>
        </message>
        <message>
            <source>Printing failed: {detail}</source>
            <translation>打印失败：{detail}</translation>
        </message>
        <message>
            <source>Return {number} is {state}: only a draft can be changed.</source>
            <translation>退货单 {number} 的状态是“{state}”，只有草稿可以修改。</translation>
        </message>
        <message>
            <source>Return {number} is {state}: this can't be done with it any more.</source>
            <translation>退货单 {number} 的状态是“{state}”，不能再这样做。</translation>
        </message>
        <message>
            <source>Rounded to {to}.</source>
            <translation>已四舍五入为 {to}。</translation>
        </message>
        <message>
            <source>Row {row} is about the same.</source>
            <translation>与第 {row} 行重复。</translation>
        </message>
        <message>
            <source>Save the printer first (F9).</source>
            <translation>请先保存打印机（F9）。</translation>
        </message>
        <message>
            <source>Say who does it (--staff NAME). It may be: {names}</source>
            <translation>请指明由谁操作（--staff 姓名）。可以操作的人：{names}</translation>
        </message>
        <message>
            <source>Scan the receipt or type the number on it; F6 if it is lost.</source>
            <translation>请扫描取件凭证，或输入凭证上的取件号；遗失按 F6。</translation>
        </message>
        <message>
            <source>Several parts have the serial number {serial}. Scan the part first, then the number.</source>
            <translation>有几种配件都有序列号 {serial}。请先扫配件，再扫序列号。</translation>
        </message>
        <message>
            <source>Shifted by {shift} mm, {over} mm of the print would be off the label. Shift it less.</source>
            <translation>偏移 {shift} mm 后，会有 {over} mm 的内容超出标签。请减小偏移。</translation>
        </message>
        <message>
            <source>Somebody has already answered for this slip.</source>
            <translation>该打印任务已有人处理。</translation>
        </message>
        <message>
            <source>Somebody named {name} works here already. Add something to tell them apart.</source>
            <translation>已有名为 {name} 的员工，请加上区分。</translation>
        </message>
        <message>
            <source>Stopped: {name} was not added.</source>
            <translation>已停止：{name} 未添加。</translation>
        </message>
        <message>
            <source>The PIN needs {least} to {most} digits.</source>
            <translation>PIN 应为 {least} 到 {most} 位数字。</translation>
        </message>
        <message>
            <source>The amount is in {currency}, not the shop's currency: type its rate.</source>
            <translation>金额的币种是 {currency}，不是本店的币种：请填写汇率。</translation>
        </message>
        <message>
            <source>The amount must be more than zero.</source>
            <translation>金额必须大于零。</translation>
        </message>
        <message>
            <source>The backup could not be put back: {reason}. Nothing was changed.</source>
            <translation>备份未能恢复：{reason}。没有做任何更改。</translation>
        </message>
        <message>
            <source>The backup could not be written to {folder}: {reason}</source>
            <translation>备份无法写入 {folder}：{reason}</translation>
        </message>
        <message>
            <source>The backup {file} is damaged ({reason}). Choose another one.</source>
            <translation>备份 {file} 已损坏（{reason}），请选择另一个。</translation>
        </message>
        <message>
            <source>The backup {file} was made by a newer version of the program.</source>
            <translation>备份 {file} 由更新版本的程序生成。</translation>
        </message>
        <message>
            <source>The code needs {mm} mm more width. Use a QR code or wider labels.</source>
            <translation>码还缺 {mm} 毫米宽度，请改用二维码或更宽的标签。</translation>
        </message>
        <message>
            <source>The copy could not be written to {folder}: {reason}</source>
            <translation>副本无法写入 {folder}：{reason}</translation>
        </message>
        <message>
            <source>The count {number} is ended. Begin a new one.</source>
            <translation>盘点 {number} 已结束。请开始新的盘点。</translation>
        </message>
        <message>
            <source>The currency can't be changed once the shop is open.</source>
            <translation>店铺建立后不能更改货币。</translation>
        </message>
        <message>
            <source>The currency {code} is not known here.</source>
            <translation>不支持货币 {code}。</translation>
        </message>
        <message>
            <source>The customer has not accepted the quotation yet.</source>
            <translation>客户尚未接受报价。</translation>
        </message>
        <message>
            <source>The customer has not declined the quotation.</source>
            <translation>客户没有拒绝报价。</translation>
        </message>
        <message>
            <source>The customer knows of this promise already.</source>
            <translation>客户已经知道这个承诺时间。</translation>
        </message>
        <message>
            <source>The data could not be brought up to date (table {table}). Nothing was changed.</source>
            <translation>数据无法升级（表 {table}），没有做任何更改。</translation>
        </message>
        <message>
            <source>The database does not work as it must ({name}: {found} instead of {wanted}).</source>
            <translation>数据库工作异常（{name}：{found}，应为 {wanted}）。</translation>
        </message>
        <message>
            <source>The database library is too old ({found}; at least {needed} is needed).</source>
            <translation>数据库组件版本过旧（{found}，至少需要 {needed}）。</translation>
        </message>
        <message>
            <source>The differences are worth {worth}. Above {over} a manager must agree: badge, or name and PIN.</source>
            <translation>差异金额为 {worth}。超过 {over} 须主任批准：扫工牌，或选姓名并输入 PIN。</translation>
        </message>
        <message>
            <source>The discount is more than the price.</source>
            <translation>优惠超过了价格。</translation>
        </message>
        <message>
            <source>The disk is full, so nothing prints. Make room: all that is still to be printed then comes out.</source>
            <translation>磁盘已满，暂时无法打印。请清理磁盘空间，之后待打印的单据会自动打印。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing you typed is lost: make room on it, then do this again.</source>
            <translation>硬盘已满。已输入的内容不会丢失：请腾出空间，再操作一次。</translation>
        </message>
        <message>
            <source>The disk is full: {name} was not kept. Make room, then add it again.</source>
            <translation>硬盘已满：{name} 未保存。请腾出空间后重新添加。</translation>
        </message>
        <message>
            <source>The disk with {folder} can only be read at the moment. Nothing you typed is lost: make it writable (often it helps to restart this PC), then do this again.</source>
            <translation>{folder} 所在的硬盘目前只能读取。已输入的内容不会丢失：请使其可写（常常重启电脑即可），再操作一次。</translation>
        </message>
        <message>
            <source>The disk with {folder} reports an error. Nothing you typed is lost; copy the newest backup to another disk and have this one looked at, then do this again.</source>
            <translation>{folder} 所在的硬盘报告错误。已输入的内容不会丢失；请把最新备份复制到另一块硬盘，检查这块硬盘，然后再操作一次。</translation>
        </message>
        <message>
            <source>The edges are {mm} mm too wide.</source>
            <translation>边距宽了 {mm} 毫米。</translation>
        </message>
        <message>
            <source>The file breaks off in this row.</source>
            <translation>文件在此行中断。</translation>
        </message>
        <message>
            <source>The file can't be opened: {reason}.</source>
            <translation>打不开文件：{reason}。</translation>
        </message>
        <message>
            <source>The file in the data folder is not a shop of this program.</source>
            <translation>数据文件夹中的文件不是本程序的店铺数据。</translation>
        </message>
        <message>
            <source>The file is broken: {reason}. Save it once more and try again.</source>
            <translation>文件已损坏：{reason}。请重新保存后再试。</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB. Bring it in in several parts.</source>
            <translation>文件超过 {most} MB，请分成几个文件导入。</translation>
        </message>
        <message>
            <source>The file {path} can't be read.</source>
            <translation>无法读取文件 {path}。</translation>
        </message>
        <message>
            <source>The file {path} can't be written: {reason}</source>
            <translation>无法写入文件 {path}：{reason}</translation>
        </message>
        <message>
            <source>The folder of the phone or camera is not there: {folder}</source>
            <translation>找不到手机或相机的文件夹：{folder}</translation>
        </message>
        <message>
            <source>The folder {folder} can't be written to.</source>
            <translation>文件夹 {folder} 无法写入。</translation>
        </message>
        <message>
            <source>The folder {folder} can't be written to. Nothing you typed is lost: let this user write there, then do this again.</source>
            <translation>文件夹 {folder} 无法写入。已输入的内容不会丢失：请允许当前用户写入，再操作一次。</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation>文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <source>The folder {folder} lies on another computer. The shop's data must be on this PC's own disk.</source>
            <translation>文件夹 {folder} 在另一台电脑上。店铺数据必须放在本机磁盘上。</translation>
        </message>
        <message>
            <source>The hours of {weekday} can't be read. Type them like 9:00–12:30, 13:30–19:00.</source>
            <translation>{weekday}的营业时间无法识别，请按 9:00–12:30, 13:30–19:00 的形式填写。</translation>
        </message>
        <message>
            <source>The key for unlock codes is missing ({file}). Put it back from a backup.</source>
            <translation>缺少解锁码密钥（{file}），请从备份中恢复。</translation>
        </message>
        <message>
            <source>The last one comes before the first.</source>
            <translation>结束序列号排在起始序列号之前。</translation>
        </message>
        <message>
            <source>The layout can't be kept like this. What is wrong stands at its block.</source>
            <translation>版式不能这样保存，问题写在相应的块旁边。</translation>
        </message>
        <message>
            <source>The letters of this file can't be read. Save it as an Excel file (XLSX).</source>
            <translation>无法识别文件的文字编码。请另存为 Excel 文件（XLSX）。</translation>
        </message>
        <message>
            <source>The list has more than {rows} rows or {columns} columns. Bring it in in several parts.</source>
            <translation>列表超过 {rows} 行或 {columns} 列，请分成几个文件导入。</translation>
        </message>
        <message>
            <source>The maximum must not be below the minimum.</source>
            <translation>最高库存不能低于最低库存。</translation>
        </message>
        <message>
            <source>The missing piece {serial} is reserved for a job: look there.</source>
            <translation>缺少的 {serial} 已为一张维修单预留：请去那里查看。</translation>
        </message>
        <message>
            <source>The new part is not built in.</source>
            <translation>新配件还没有装上。</translation>
        </message>
        <message>
            <source>The number {number} has a wrong digit. Please scan or type it again.</source>
            <translation>编号 {number} 有一位不对，请重新扫描或输入。</translation>
        </message>
        <message>
            <source>The number {number} has no real month in it. Please scan again.</source>
            <translation>编号 {number} 中的月份不对，请重新扫描。</translation>
        </message>
        <message>
            <source>The number {number} is of no known kind.</source>
            <translation>编号 {number} 的类型未知。</translation>
        </message>
        <message>
            <source>The numbers begin with 1.</source>
            <translation>序号从 1 开始。</translation>
        </message>
        <message>
            <source>The old part is in stock already. Scrap it there.</source>
            <translation>旧件已入库，请在库存里报废。</translation>
        </message>
        <message>
            <source>The opening hours of {weekday} can't be right.</source>
            <translation>{weekday} 的营业时间不对。</translation>
        </message>
        <message>
            <source>The opening hours of {weekday} overlap.</source>
            <translation>{weekday} 的营业时间有重叠。</translation>
        </message>
        <message>
            <source>The part has no serial numbers here: they are left out.</source>
            <translation>该配件不按序列号管理：序列号略去。</translation>
        </message>
        <message>
            <source>The parts on this card are worth {total}, more than {amount}: a manager must agree.</source>
            <translation>这张维修卡上的配件共 {total}，超过 {amount}，须经服务主任同意。</translation>
        </message>
        <message>
            <source>The piece {serial} is in the books already: {state}. {number}</source>
            <translation>序列号 {serial} 已经登记过：{state}。{number}</translation>
        </message>
        <message>
            <source>The piece {serial} is not here to take.</source>
            <translation>序列号 {serial} 这一件不在这里，不能取用。</translation>
        </message>
        <message>
            <source>The piece {serial} is reserved for an order and was not seen. Put it back there first.</source>
            <translation>序列号 {serial} 这一件已为维修单预留，却没有盘到。请先在该维修单上退料。</translation>
        </message>
        <message>
            <source>The piece {serial} is used or lies elsewhere, the books say. Look there, or count again.</source>
            <translation>账上序列号 {serial} 已用掉或在别处。请去那里查看，或重新盘点。</translation>
        </message>
        <message>
            <source>The piece {serial} was used or moved since.</source>
            <translation>序列号 {serial} 此后已用掉或移走。</translation>
        </message>
        <message>
            <source>The pieces get serial numbers from {first} on.</source>
            <translation>各件将从 {first} 起编序列号。</translation>
        </message>
        <message>
            <source>The port behind the colon is a number from 1 to {most}, mostly 9100; “{port}” is none.</source>
            <translation>冒号后面是端口号，1 到 {most}，一般是 9100；“{port}”不是端口号。</translation>
        </message>
        <message>
            <source>The port {address} does not work: {detail}</source>
            <translation>端口 {address} 异常：{detail}</translation>
        </message>
        <message>
            <source>The price list plans parts for {amount}, with this one it is {total}. Please say why.</source>
            <translation>保外维修收费标准允许用料 {amount}，加上这一件共 {total}。请说明原因。</translation>
        </message>
        <message>
            <source>The print queue can't be used ({detail}). Your orders are safe. Close the program, move {path} away, open it again and print what is missing from its order.</source>
            <translation>打印队列无法使用（{detail}）。维修单数据不受影响。请关闭程序，将 {path} 移到别处，重新打开程序，再从维修单中补打缺少的单据。</translation>
        </message>
        <message>
            <source>The print queue was used by a newer version of the program.</source>
            <translation>打印队列已被更新版本的程序使用过。</translation>
        </message>
        <message>
            <source>The print service of Windows does not run. Restart this PC; what waits then prints by itself.</source>
            <translation>Windows 打印服务没有运行。请重启本电脑，等待中的单据会自动打印。</translation>
        </message>
        <message>
            <source>The printer at {address} broke off in the middle. Look at the paper.</source>
            <translation>打印机 {address} 中途断开。请看一下纸。</translation>
        </message>
        <message>
            <source>The printer at {address} takes nothing now: another PC may be printing. What waits then prints by itself; if it stays so, check the address.</source>
            <translation>打印机 {address} 暂不接收，可能另一台电脑正在打印。等待的单据稍后会自动打印；如一直如此，请核对地址。</translation>
        </message>
        <message>
            <source>The printer can't be reached ({address}). Is it on and plugged in?</source>
            <translation>无法连接打印机（{address}）。请检查电源和连线。</translation>
        </message>
        <message>
            <source>The printer cuts off nothing shorter than {least} mm.</source>
            <translation>打印机切不出短于 {least} mm 的纸。</translation>
        </message>
        <message>
            <source>The printer is out of paper.</source>
            <translation>打印机缺纸。</translation>
        </message>
        <message>
            <source>The printer is out of ribbon.</source>
            <translation>打印机碳带用完。</translation>
        </message>
        <message>
            <source>The printer is paused.</source>
            <translation>打印机已暂停。</translation>
        </message>
        <message>
            <source>The printer is unplugged ({address}). Plug it in and switch it on: what waits then prints by itself.</source>
            <translation>打印机未连接（{address}）。请插好并打开电源，等待中的单据会自动打印。</translation>
        </message>
        <message>
            <source>The printer reports a fault.</source>
            <translation>打印机报告故障。</translation>
        </message>
        <message>
            <source>The printer takes nothing any more. Is it paused, or out of paper?</source>
            <translation>打印机没有响应，是否已暂停或缺纸？</translation>
        </message>
        <message>
            <source>The printer {address} has no {paper} paper. Choose its paper under Printers.</source>
            <translation>打印机 {address} 没有 {paper} 纸。请在“打印机”页选择它的纸张。</translation>
        </message>
        <message>
            <source>The printer {address} refused the slip: {detail}</source>
            <translation>打印机 {address} 拒绝了任务：{detail}</translation>
        </message>
        <message>
            <source>The printer {printer} was set up differently meanwhile.</source>
            <translation>打印机 {printer} 的设置已更改。</translation>
        </message>
        <message>
            <source>The printer's cover is open.</source>
            <translation>打印机盖未合上。</translation>
        </message>
        <message>
            <source>The program ended while this was being printed.</source>
            <translation>打印过程中程序已退出。</translation>
        </message>
        <message>
            <source>The promised time is already past.</source>
            <translation>约定取件时间已过。</translation>
        </message>
        <message>
            <source>The promised time is too far away.</source>
            <translation>约定取件时间太远。</translation>
        </message>
        <message>
            <source>The quantity must be more than zero.</source>
            <translation>数量必须大于零。</translation>
        </message>
        <message>
            <source>The repair warranty must be 0 to {most} days.</source>
            <translation>维修质保应为 0 到 {most} 天。</translation>
        </message>
        <message>
            <source>The row has {found} cells, the headings only {wanted}.</source>
            <translation>此行有 {found} 格，标题只有 {wanted} 格。</translation>
        </message>
        <message>
            <source>The row names no part.</source>
            <translation>此行没有写明配件。</translation>
        </message>
        <message>
            <source>The same technician is chosen twice.</source>
            <translation>选择了同一位技术员两次。</translation>
        </message>
        <message>
            <source>The scanner is not there. It is looked for again by itself.</source>
            <translation>未找到扫码枪，正在自动重试。</translation>
        </message>
        <message>
            <source>The scanner's port is used by another program or a printer (Settings → This PC).</source>
            <translation>扫码枪的串口被其他程序或打印机占用（设置 → 本机）。</translation>
        </message>
        <message>
            <source>The scanner's port may not be opened by this PC's user (on Linux: join the group dialout).</source>
            <translation>当前用户无权打开扫码枪的串口（Linux：请加入串口用户组）。</translation>
        </message>
        <message>
            <source>The serial number {serial} stands here twice.</source>
            <translation>序列号 {serial} 在这里出现了两次。</translation>
        </message>
        <message>
            <source>The settings can't be written: {reason}</source>
            <translation>无法写入设置：{reason}</translation>
        </message>
        <message>
            <source>The settings file can't be read ({reason}). The defaults are used.</source>
            <translation>无法读取设置文件（{reason}），已使用默认设置。</translation>
        </message>
        <message>
            <source>The settings of a printer can't be read ({detail}). Set it up again.</source>
            <translation>无法读取打印机设置（{detail}），请重新设置。</translation>
        </message>
        <message>
            <source>The shop has changed meanwhile. Look again what would change.</source>
            <translation>店内数据已有变动，请重新查看将有哪些改动。</translation>
        </message>
        <message>
            <source>The shop has no opening hours, so no time can be promised. Set them under Settings.</source>
            <translation>还没有设置营业时间，无法约定取件时间。请在“设置”中填写。</translation>
        </message>
        <message>
            <source>The shop is closed then.</source>
            <translation>那时店里不营业。</translation>
        </message>
        <message>
            <source>The shop is not set up yet.</source>
            <translation>店铺尚未建立。</translation>
        </message>
        <message>
            <source>The shop is open in another window. Close it first.</source>
            <translation>店铺正在另一个窗口中打开，请先关闭。</translation>
        </message>
        <message>
            <source>The shop was already opened by another window. Start the program anew.</source>
            <translation>店铺已在另一个窗口中建立，请重新启动程序。</translation>
        </message>
        <message>
            <source>The shop's data is damaged ({reason}). Put back the newest good backup.</source>
            <translation>店铺数据已损坏（{reason}）。请恢复最新的完好备份。</translation>
        </message>
        <message>
            <source>The shop's own layout is damaged, so the shipped one is used.</source>
            <translation>本店的版式已损坏，改用自带的版式。</translation>
        </message>
        <message>
            <source>The slip was damaged on this PC's disk. Print it again from its order.</source>
            <translation>打印内容已损坏，请从维修单重新打印。</translation>
        </message>
        <message>
            <source>The stock of {parts} parts does not add up. Please tell whoever looks after the program.</source>
            <translation>有 {parts} 种配件的库存账目不符，请联系程序维护人员。</translation>
        </message>
        <message>
            <source>The store room and quarantine stay as they are.</source>
            <translation>库房和隔离区不能改动。</translation>
        </message>
        <message>
            <source>The tax rate must be 0 to {most}, with two decimals at most.</source>
            <translation>税率必须在 0 到 {most} 之间，最多两位小数。</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Type the same one twice.</source>
            <translation>两次输入的 PIN 不一致，请重新输入。</translation>
        </message>
        <message>
            <source>The unlock code can't be read: it was kept with another key.</source>
            <translation>解锁码无法读取：它是用另一把密钥保存的。</translation>
        </message>
        <message>
            <source>The warranty must be 0 to {most} months.</source>
            <translation>保修月数必须在 0 到 {most} 之间。</translation>
        </message>
        <message>
            <source>The work costs {total}, but only {agreed} was agreed. Make a quotation first.</source>
            <translation>费用为 {total}，而客户只同意了 {agreed}。请先报价。</translation>
        </message>
        <message>
            <source>There are no rows in this file.</source>
            <translation>文件里没有数据行。</translation>
        </message>
        <message>
            <source>There are some of it in stock or on open repair cards. Whether each piece has its serial number can be changed only when there are none.</source>
            <translation>库存里或未完成的维修卡上还有这种配件。没有存货时，才能改变是否逐件登记序列号。</translation>
        </message>
        <message>
            <source>There are still {count} orders there that are not over. Close or drop them first.</source>
            <translation>该供应商还有 {count} 张未结束的采购单，请先结案或放弃。</translation>
        </message>
        <message>
            <source>There are still {on_hand} of it. Correct the stock first.</source>
            <translation>库存还有 {on_hand}，请先调整库存。</translation>
        </message>
        <message>
            <source>There is a supplier of this name already.</source>
            <translation>已有同名的供应商。</translation>
        </message>
        <message>
            <source>There is already an entry named {name}.</source>
            <translation>已有名为 {name} 的条目。</translation>
        </message>
        <message>
            <source>There is already such an entry. Choose another name or code.</source>
            <translation>已有相同的条目，请换一个名称或代码。</translation>
        </message>
        <message>
            <source>There is no Brother roll of {size} mm. Nearest: labels of {cut} mm, or a continuous roll of {endless} mm.</source>
            <translation>兄弟（Brother）没有 {size} mm 的纸卷。最接近的是 {cut} mm 的标签，或 {endless} mm 宽的连续纸卷。</translation>
        </message>
        <message>
            <source>There is no backup {file}.</source>
            <translation>没有备份 {file}。</translation>
        </message>
        <message>
            <source>There is no kind of part “{name}”.</source>
            <translation>没有配件类别“{name}”。</translation>
        </message>
        <message>
            <source>There is no number in it that could be counted up.</source>
            <translation>其中没有可以递增的数字。</translation>
        </message>
        <message>
            <source>There is no order {number}. Please scan again.</source>
            <translation>没有维修单 {number}，请重新扫描。</translation>
        </message>
        <message>
            <source>There is no picture and no file on the clipboard.</source>
            <translation>剪贴板里没有图片或文件。</translation>
        </message>
        <message>
            <source>There is no place “{name}”.</source>
            <translation>没有位置“{name}”。</translation>
        </message>
        <message>
            <source>There is no printer {address} on this PC.</source>
            <translation>本机没有打印机 {address}。</translation>
        </message>
        <message>
            <source>There is no printer {name} on this PC.</source>
            <translation>本机没有打印机 {name}。</translation>
        </message>
        <message>
            <source>There is no quotation waiting for an answer. Make one first.</source>
            <translation>没有等待答复的报价，请先报价。</translation>
        </message>
        <message>
            <source>There is no shop in {folder} to back up.</source>
            <translation>{folder} 中没有可备份的店铺数据。</translation>
        </message>
        <message>
            <source>There is no shop in {folder}.</source>
            <translation>{folder} 中没有店铺数据。</translation>
        </message>
        <message>
            <source>There is no such claim receipt ({number}).</source>
            <translation>没有这张取件凭证（{number}）。</translation>
        </message>
        <message>
            <source>There is no supplier “{name}”.</source>
            <translation>没有供应商“{name}”。</translation>
        </message>
        <message>
            <source>There is nothing chosen or listed to label.</source>
            <translation>没有选中或列出的内容可打印标签。</translation>
        </message>
        <message>
            <source>There is nothing of it to be counted.</source>
            <translation>这里没有要盘点的东西。</translation>
        </message>
        <message>
            <source>There is nothing to bring in.</source>
            <translation>没有可导入的内容。</translation>
        </message>
        <message>
            <source>There is nothing to print for this.</source>
            <translation>没有可打印的内容。</translation>
        </message>
        <message>
            <source>There is nothing to take in yet. Fill in the customer and the article.</source>
            <translation>还没有可登记的物品，请先填写客户和物品。</translation>
        </message>
        <message>
            <source>These are not one word in several spellings.</source>
            <translation>这些不是同一名称的不同写法。</translation>
        </message>
        <message>
            <source>These are one and the same already.</source>
            <translation>这两条已经是同一条。</translation>
        </message>
        <message>
            <source>These bars are {mm} mm too low to be scanned by hand.</source>
            <translation>条码矮了 {mm} 毫米，手持扫描难以读取。</translation>
        </message>
        <message>
            <source>This IMEI has a wrong check digit. Please compare it with the article.</source>
            <translation>IMEI 校验位不对，请与实物核对。</translation>
        </message>
        <message>
            <source>This PC has no printer of its own. Choose one under Printers.</source>
            <translation>本电脑没有默认打印机。请在“打印机”页选择一台。</translation>
        </message>
        <message>
            <source>This PC has no printing system (“{command}” is missing). Install CUPS.</source>
            <translation>本机没有打印系统（缺少“{command}”），请安装 CUPS。</translation>
        </message>
        <message>
            <source>This PIN is wrong. Try again.</source>
            <translation>PIN 不对，请重试。</translation>
        </message>
        <message>
            <source>This QR code is {mm} mm too small to be read for sure.</source>
            <translation>二维码小了 {mm} 毫米，不能保证读取。</translation>
        </message>
        <message>
            <source>This amount is too large.</source>
            <translation>金额过大。</translation>
        </message>
        <message>
            <source>This article belongs to another customer. Choose one of this customer's, or enter a new one.</source>
            <translation>这件物品属于另一位客户。请选择该客户的物品，或录入新物品。</translation>
        </message>
        <message>
            <source>This article is still here: {number}. Open its card, or choose a new article.</source>
            <translation>这件送修品还在店里：{number}。请打开它的维修卡，或选择新送修品。</translation>
        </message>
        <message>
            <source>This badge is not known here.</source>
            <translation>无法识别这张员工证。</translation>
        </message>
        <message>
            <source>This badge of {name} was revoked. Sign in by name and PIN.</source>
            <translation>{name} 的这张员工证已注销，请用姓名和 PIN 登录。</translation>
        </message>
        <message>
            <source>This can't be done now: {number} is “{state}”.</source>
            <translation>现在不能操作：{number} 的状态为“{state}”。</translation>
        </message>
        <message>
            <source>This can't be less than zero.</source>
            <translation>不能小于零。</translation>
        </message>
        <message>
            <source>This category of parts does not exist.</source>
            <translation>没有这个配件类别。</translation>
        </message>
        <message>
            <source>This claim receipt belongs to another order ({number}).</source>
            <translation>这张取件凭证属于另一张维修单（{number}）。</translation>
        </message>
        <message>
            <source>This claim receipt is void. Ask for the newer one.</source>
            <translation>这张取件凭证已作废，请出示新凭证。</translation>
        </message>
        <message>
            <source>This claim receipt was declared lost. It is refused.</source>
            <translation>这张取件凭证已挂失，不予受理。</translation>
        </message>
        <message>
            <source>This code was dealt with before.</source>
            <translation>这个条码已处理过。</translation>
        </message>
        <message>
            <source>This code was given to “{name}” before.</source>
            <translation>这个条码已归于“{name}”。</translation>
        </message>
        <message>
            <source>This date can't be right: not after today, and not before {oldest}.</source>
            <translation>日期不对：不能晚于今天，也不能早于 {oldest}。</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>这一天已过。</translation>
        </message>
        <message>
            <source>This did not work ({key}).</source>
            <translation>操作未成功（{key}）。</translation>
        </message>
        <message>
            <source>This does not exist any more. Somebody else removed it.</source>
            <translation>该内容已不存在，可能已被他人删除。</translation>
        </message>
        <message>
            <source>This does not fit what is already kept. Please look at it again.</source>
            <translation>与已有数据不符，请重新核对。</translation>
        </message>
        <message>
            <source>This fault code is not in the list any more. Choose another one.</source>
            <translation>该故障代码已不在列表中，请另选。</translation>
        </message>
        <message>
            <source>This file is larger than {most} MB. Please choose a smaller picture.</source>
            <translation>文件超过 {most} MB，请选择较小的图片。</translation>
        </message>
        <message>
            <source>This file is no text, so it is no layout.</source>
            <translation>这个文件不是文本，不是版式文件。</translation>
        </message>
        <message>
            <source>This is a code of the quick card. Nothing was counted.</source>
            <translation>这是快捷卡上的条码，未计数。</translation>
        </message>
        <message>
            <source>This is a count of articles: parts are not counted in it.</source>
            <translation>这是物品盘点：不计配件。</translation>
        </message>
        <message>
            <source>This is a staff badge. Nothing was counted.</source>
            <translation>这是员工工牌，未计数。</translation>
        </message>
        <message>
            <source>This is already there. Please look at it again.</source>
            <translation>该内容已存在，请重新核对。</translation>
        </message>
        <message>
            <source>This is an old Excel file, or has a password. Save it as a new one (XLSX) without a password.</source>
            <translation>这是旧版 Excel 文件，或带密码。请另存为不带密码的新版文件（XLSX）。</translation>
        </message>
        <message>
            <source>This is more than is owed ({owed}).</source>
            <translation>超过了欠款（{owed}）。</translation>
        </message>
        <message>
            <source>This is no PNG or JPEG picture. Please choose another file.</source>
            <translation>这不是 PNG 或 JPEG 图片，请选择其他文件。</translation>
        </message>
        <message>
            <source>This is no amount.</source>
            <translation>这不是金额。</translation>
        </message>
        <message>
            <source>This is no amount. Type it like 120 or 120.50.</source>
            <translation>这不是金额，请按 120 或 120.50 填写。</translation>
        </message>
        <message>
            <source>This is no code. Please scan again.</source>
            <translation>这不是条码，请重新扫描。</translation>
        </message>
        <message>
            <source>This is no date. Type it like 2026-03-02.</source>
            <translation>这不是日期，请按 2026-03-02 填写。</translation>
        </message>
        <message>
            <source>This is no e-mail address. Leave it empty if there is none.</source>
            <translation>邮箱地址不对，没有可留空。</translation>
        </message>
        <message>
            <source>This is no number. Type it like 2 or 0.5.</source>
            <translation>这不是数字，请按 2 或 0.5 填写。</translation>
        </message>
        <message>
            <source>This is no time. Type it like 2026-03-02 17:00.</source>
            <translation>这不是时间，请按 2026-03-02 17:00 填写。</translation>
        </message>
        <message>
            <source>This is the claim receipt of {number}, the customer's paper. Not counted: scan the tag.</source>
            <translation>这是 {number} 的取件凭证（客户联），未计数：请扫维修标签。</translation>
        </message>
        <message>
            <source>This is the label of the part “{name}”. Nothing was counted.</source>
            <translation>这是配件“{name}”的标签，未计数。</translation>
        </message>
        <message>
            <source>This is the number of a {kind}. At pickup, scan the claim receipt.</source>
            <translation>这是{kind}的编号。取件请扫描取件凭证。</translation>
        </message>
        <message>
            <source>This is the repair tag of {number}: an article, no part. Not counted.</source>
            <translation>这是 {number} 的维修标签，是送修品而不是配件，未计数。</translation>
        </message>
        <message>
            <source>This is too big for a layout: at most {most} KB.</source>
            <translation>作为版式太大了，最多 {most} KB。</translation>
        </message>
        <message>
            <source>This is too long ({found} characters; {most} at most).</source>
            <translation>内容过长（{found} 个字，最多 {most} 个）。</translation>
        </message>
        <message>
            <source>This kind of printer has {dpi} dots per inch.</source>
            <translation>这类打印机的分辨率是 {dpi} dpi。</translation>
        </message>
        <message>
            <source>This layout needs a newer version of the program (format {format}).</source>
            <translation>这个版式需要更新版本的程序（格式 {format}）。</translation>
        </message>
        <message>
            <source>This line is counted. Put it to be counted again first.</source>
            <translation>这一行已盘过。请先改为复盘。</translation>
        </message>
        <message>
            <source>This line is not in the price list any more.</source>
            <translation>收费标准中已没有这一项。</translation>
        </message>
        <message>
            <source>This member of staff does not exist.</source>
            <translation>没有这位员工。</translation>
        </message>
        <message>
            <source>This needs {wide} mm across, but the printer prints {most} mm. Use something narrower, or turn it.</source>
            <translation>这需要 {wide} mm 宽，而打印机最宽只能打 {most} mm。请用窄一些的纸，或旋转打印。</translation>
        </message>
        <message>
            <source>This network knows no {address}. Check the name, or enter the printer's number (192.168.1.50).</source>
            <translation>本网络中找不到 {address}。请核对名称，或填写打印机的 IP 地址（如 192.168.1.50）。</translation>
        </message>
        <message>
            <source>This number is that of “{name}”.</source>
            <translation>这个编号属于“{name}”。</translation>
        </message>
        <message>
            <source>This order does not exist.</source>
            <translation>没有这张维修单。</translation>
        </message>
        <message>
            <source>This order has no valid claim receipt.</source>
            <translation>该维修单没有有效的取件凭证。</translation>
        </message>
        <message>
            <source>This order has {found} already, so it is no typing error. End it as withdrawn by the customer instead, then hand the article out.</source>
            <translation>此单已有{found}，不属于录入错误。请改为以“客户撤回”结束，再办理取件。</translation>
        </message>
        <message>
            <source>This order is not marked as a possible repeat.</source>
            <translation>该维修单没有标记为疑似返修。</translation>
        </message>
        <message>
            <source>This paper has no part called “{what}”. Take it away.</source>
            <translation>这种单据没有“{what}”这一部分，请去掉。</translation>
        </message>
        <message>
            <source>This paper has nothing called “{what}”. Choose something else.</source>
            <translation>这种单据没有“{what}”这一项，请另选。</translation>
        </message>
        <message>
            <source>This part does not exist.</source>
            <translation>没有这个配件。</translation>
        </message>
        <message>
            <source>This part is not built in, so nothing was taken out for it.</source>
            <translation>该配件没有装上，因此没有换下的旧件。</translation>
        </message>
        <message>
            <source>This part is not reserved any more: {state}.</source>
            <translation>该配件已不是预留状态：{state}。</translation>
        </message>
        <message>
            <source>This part is not waited for any more.</source>
            <translation>这个配件已经不用再等了。</translation>
        </message>
        <message>
            <source>This part was put back before.</source>
            <translation>该配件之前已退回。</translation>
        </message>
        <message>
            <source>This picture has {width} × {height} pixels. Each side must have {least} to {most}; please choose another.</source>
            <translation>图片为 {width} × {height} 像素，每边须为 {least} 至 {most} 像素，请另选一张。</translation>
        </message>
        <message>
            <source>This picture is damaged. Please choose another file.</source>
            <translation>图片已损坏，请选择其他文件。</translation>
        </message>
        <message>
            <source>This place does not exist any more.</source>
            <translation>这个存放处已不存在。</translation>
        </message>
        <message>
            <source>This place does not exist.</source>
            <translation>没有这个存放点。</translation>
        </message>
        <message>
            <source>This quantity is too large.</source>
            <translation>数量过大。</translation>
        </message>
        <message>
            <source>This quotation was already answered: {answer}.</source>
            <translation>该报价已有答复：{answer}。</translation>
        </message>
        <message>
            <source>This serial number has unusual signs. Please compare it with the article.</source>
            <translation>序列号中有不常见的符号，请与实物核对。</translation>
        </message>
        <message>
            <source>This shelf's label has the number {number} already.</source>
            <translation>这个货架的标签编号已经是 {number}。</translation>
        </message>
        <message>
            <source>This shop was opened by a newer version of the program. Install that version.</source>
            <translation>该店铺已被更新版本的程序打开过，请安装新版本。</translation>
        </message>
        <message>
            <source>This slip does not wait any more.</source>
            <translation>该打印任务已不在等待。</translation>
        </message>
        <message>
            <source>This slip is not in the queue any more.</source>
            <translation>队列中已没有该打印任务。</translation>
        </message>
        <message>
            <source>This step has its own section on the card. Do it there.</source>
            <translation>这一步请在维修卡的相应栏目中操作。</translation>
        </message>
        <message>
            <source>This step is not possible now: the order is “{state}”.</source>
            <translation>现在不能执行这一步：维修单状态为“{state}”。</translation>
        </message>
        <message>
            <source>This supplier already has the part under this number.</source>
            <translation>该供应商已用这个编号登记了此配件。</translation>
        </message>
        <message>
            <source>This supplier already has “{name}” under this number.</source>
            <translation>该供应商的这个编号已是“{name}”。</translation>
        </message>
        <message>
            <source>This technician does not work here any more. Choose another one.</source>
            <translation>该技术员已不在岗，请另选一位。</translation>
        </message>
        <message>
            <source>This time is still to come.</source>
            <translation>这个时间还没有到。</translation>
        </message>
        <message>
            <source>This user may not use the printer {address}. Ask who looks after this PC to allow it.</source>
            <translation>当前用户无权使用打印机 {address}。请让管理本电脑的人授权。</translation>
        </message>
        <message>
            <source>This was changed meanwhile. It was read again; please look at it and save once more.</source>
            <translation>内容已被修改并重新读取，请核对后再保存。</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>已经撤回。</translation>
        </message>
        <message>
            <source>This was undone already, {at}.</source>
            <translation>已于 {at} 撤销。</translation>
        </message>
        <message>
            <source>Tick “{name}”, or say why it does not go back.</source>
            <translation>请勾选“{name}”，或说明未归还的原因。</translation>
        </message>
        <message>
            <source>Too many ({found}; {most} at most).</source>
            <translation>数量过多（{found}，最多 {most}）。</translation>
        </message>
        <message>
            <source>Too many articles at once ({most} at most). Save these first.</source>
            <translation>一次接件的物品太多（最多 {most} 件），请先保存这些。</translation>
        </message>
        <message>
            <source>Too many digits after the point ({decimals} at most).</source>
            <translation>小数位数过多（最多 {decimals} 位）。</translation>
        </message>
        <message>
            <source>Too many digits after the point ({digits} at most).</source>
            <translation>小数位数过多（最多 {digits} 位）。</translation>
        </message>
        <message>
            <source>Too many of “{key}” in block {block} (0 is the head of the file): at most {most}.</source>
            <translation>第 {block} 块（0 为文件头）里的“{key}”太多，最多 {most} 个。</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Try again in {seconds} s.</source>
            <translation>PIN 错误次数过多，请 {seconds} 秒后再试。</translation>
        </message>
        <message>
            <source>Totals can't be rounded to this. Please choose an amount above 0.</source>
            <translation>不能按此金额取整，请选择大于 0 的金额。</translation>
        </message>
        <message>
            <source>Two prices are from the same quantity on.</source>
            <translation>有两个价格的起订数量相同。</translation>
        </message>
        <message>
            <source>Two printers can't have the same name.</source>
            <translation>打印机名称不能重复。</translation>
        </message>
        <message>
            <source>What is typed can't be kept as a draft on this PC ({problem}). Go on typing and save with F9.</source>
            <translation>填写的内容无法在本机存为草稿（{problem}）。可以继续填写，按 F9 保存。</translation>
        </message>
        <message>
            <source>What lies in quarantine is not built in. Move it to the store room first.</source>
            <translation>隔离区的配件不能装用，请先移到库房。</translation>
        </message>
        <message>
            <source>What lies there was made for another printer and can't come out on {printer}.</source>
            <translation>这份内容是为另一台打印机生成的，无法在 {printer} 上打印。</translation>
        </message>
        <message>
            <source>Where is the printer? Choose it above, or type it.</source>
            <translation>打印机在哪里？请在上面选择，或直接填写。</translation>
        </message>
        <message>
            <source>Where the labels of this batch begin was not kept. Print them from the page they came from.</source>
            <translation>这批标签各张的位置没有保存，请回到原来的页面重新打印。</translation>
        </message>
        <message>
            <source>While it was counted {out} left and {came} came. Say whether they were counted, or count again.</source>
            <translation>盘点期间出库 {out}、入库 {came}。请说明它们是否已计入，或重新盘点。</translation>
        </message>
        <message>
            <source>Who repaired it must not inspect it. Ask somebody else; in a shop of one, a manager can allow own inspection under Settings → The shop.</source>
            <translation>维修人不能检验自己维修的物品，请由他人检验；只有一人的店铺，可由服务主任在“设置 → 本店”中允许自检。</translation>
        </message>
        <message>
            <source>Whoever takes the part signs for it: PIN or badge.</source>
            <translation>领料人须签收：输入 PIN 或扫员工证。</translation>
        </message>
        <message>
            <source>Whole copies, from 1 to {most}.</source>
            <translation>请输入整数份数，1 到 {most}。</translation>
        </message>
        <message>
            <source>Whole days, 0 to {most}.</source>
            <translation>整天数，0 到 {most}。</translation>
        </message>
        <message>
            <source>Whole days, from 1 to {most}.</source>
            <translation>请填写 1 到 {most} 之间的整数天数。</translation>
        </message>
        <message>
            <source>Whole minutes, 0 to {most}.</source>
            <translation>整分钟数，0 到 {most}。</translation>
        </message>
        <message>
            <source>Whole months, 0 to {most}.</source>
            <translation>整月数，0 到 {most}。</translation>
        </message>
        <message>
            <source>Whole numbers, from 1 to {most}.</source>
            <translation>请填 1 到 {most} 的整数。</translation>
        </message>
        <message>
            <source>You counted this before. Somebody else must count it again.</source>
            <translation>这是您盘过的，要由别人复盘。</translation>
        </message>
        <message>
            <source>You may not do this; it needs: {roles}.</source>
            <translation>您没有权限，需要：{roles}。</translation>
        </message>
        <message>
            <source>Your working time is not running on this card.</source>
            <translation>您在这张维修卡上没有计时。</translation>
        </message>
        <message>
            <source>an answered quotation</source>
            <translation>已答复的报价</translation>
        </message>
        <message>
            <source>labour</source>
            <translation>服务项目</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>working time</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>{address} is a queue of Windows, and this PC has none. Choose another way to the printer.</source>
            <translation>{address} 是 Windows 打印队列，本电脑没有。请选择其他连接方式。</translation>
        </message>
        <message>
            <source>{count} lines can't be booked, see below. Tick that they are left, and the others are booked.</source>
            <translation>有 {count} 行不能入账，见下。勾选留下它们，其余即可入账。</translation>
        </message>
        <message>
            <source>{count} of them are known already: {serials}. Nothing was added.</source>
            <translation>其中 {count} 个序列号已存在：{serials}。未加入任何序列号。</translation>
        </message>
        <message>
            <source>{count} parts are called “{text}”: their number is needed.</source>
            <translation>有 {count} 个配件叫“{text}”：需要写编号。</translation>
        </message>
        <message>
            <source>{count} prices are not as before or as ordered. Look at them, then book.</source>
            <translation>有 {count} 个价格与上次或订购时不同，请先查看再入账。</translation>
        </message>
        <message>
            <source>{count} scans are not written yet. Wait, or write them again.</source>
            <translation>还有 {count} 次扫描未写入。请稍候，或再写一次。</translation>
        </message>
        <message>
            <source>{first} to {last} can't be days off: look at the two days.</source>
            <translation>{first} 至 {last} 不能设为休息日，请核对起止日期。</translation>
        </message>
        <message>
            <source>{found} lines are too many: at most {most}.</source>
            <translation>{found} 行太多，最多 {most} 行。</translation>
        </message>
        <message>
            <source>{language} needs 8 bits on a serial line: {frames}, as the printer is set.</source>
            <translation>{language} 在串口上需要 8 个数据位：{frames}，须与打印机的设置一致。</translation>
        </message>
        <message>
            <source>{left} more left since than were counted. Count it again.</source>
            <translation>此后出库的比盘到的多 {left}。请重新盘点。</translation>
        </message>
        <message>
            <source>{left} would be left, and {reserved} are reserved for: {numbers}. Put them back there first.</source>
            <translation>只会剩下 {left}，而已为这些维修单预留 {reserved}：{numbers}。请先在那里退料。</translation>
        </message>
        <message>
            <source>{lost} photos or files are missing or damaged; the backup could not save them.</source>
            <translation>有 {lost} 个照片或文件缺失或损坏，备份未能保存它们。</translation>
        </message>
        <message>
            <source>{mm} mm too low on the label. Make blocks lower or letters smaller.</source>
            <translation>超出标签下边 {mm} 毫米，请降低块的高度或缩小字号。</translation>
        </message>
        <message>
            <source>{mm} mm too small for Chinese to be read well.</source>
            <translation>字小了 {mm} 毫米，汉字看不清。</translation>
        </message>
        <message>
            <source>{mm} mm wider than the printer {what} can print.</source>
            <translation>比打印机 {what} 能打的宽 {mm} 毫米。</translation>
        </message>
        <message>
            <source>{name} belongs to another article.</source>
            <translation>{name} 属于另一件物品。</translation>
        </message>
        <message>
            <source>{name} can't be printed. Pictures can: JPEG, PNG, WebP, GIF, BMP.</source>
            <translation>{name} 无法打印。只有图片可以打印。</translation>
        </message>
        <message>
            <source>{name} can't be read: {reason}</source>
            <translation>{name} 无法读取：{reason}</translation>
        </message>
        <message>
            <source>{name} can't be shown: the picture is broken.</source>
            <translation>{name} 无法显示：图片已损坏。</translation>
        </message>
        <message>
            <source>{name} can't be shown: {pixels} million pixels are too many.</source>
            <translation>{name} 无法显示：{pixels} 百万像素太大。</translation>
        </message>
        <message>
            <source>{name} could not be kept: {reason}</source>
            <translation>{name} 未能保存：{reason}</translation>
        </message>
        <message>
            <source>{name} is a folder. Choose the files in it.</source>
            <translation>{name} 是文件夹。请选择其中的文件。</translation>
        </message>
        <message>
            <source>{name} is damaged in the shop's files. Put back a backup or add it.</source>
            <translation>店铺文件中的 {name} 已损坏。请恢复备份或重新添加。</translation>
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation>{name} 是空文件。</translation>
        </message>
        <message>
            <source>{name} is here already.</source>
            <translation>{name} 已经在这里。</translation>
        </message>
        <message>
            <source>{name} is here already: {other}, added {at} by {by}.</source>
            <translation>{name} 已经在这里：{other}，{by} 于 {at} 添加。</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB.</source>
            <translation>{name} 超过 {most} MB。</translation>
        </message>
        <message>
            <source>{name} is missing in the shop's files. Put back a backup or add it.</source>
            <translation>店铺文件中缺少 {name}。请恢复备份或重新添加。</translation>
        </message>
        <message>
            <source>{name} is not opened from here. Save a copy and open that.</source>
            <translation>{name} 不能在这里打开。请另存副本后打开。</translation>
        </message>
        <message>
            <source>{name} is not there any more.</source>
            <translation>{name} 已不存在。</translation>
        </message>
        <message>
            <source>{name} is on the internet. Save it on this PC first, then add it.</source>
            <translation>{name} 在互联网上。请先保存到本机再添加。</translation>
        </message>
        <message>
            <source>{name} is still being written. Try again in a moment.</source>
            <translation>{name} 正在写入。请稍后再试。</translation>
        </message>
        <message>
            <source>{name} is the last service manager. Make somebody else one first.</source>
            <translation>{name} 是最后一位服务主任，请先指定另一位。</translation>
        </message>
        <message>
            <source>{name} may not agree to this.</source>
            <translation>{name} 无权批准。</translation>
        </message>
        <message>
            <source>{name} may not take parts for a repair.</source>
            <translation>{name} 无权领料。</translation>
        </message>
        <message>
            <source>{name}: no preview here. Enter on its tile opens it with this PC.</source>
            <translation>{name}：这里无法预览。在其缩略图上按 Enter，用本机程序打开。</translation>
        </message>
        <message>
            <source>{number} is closed: {state}.</source>
            <translation>{number} 已关闭：{state}。</translation>
        </message>
        <message>
            <source>{number} is not ready to be collected, so no notice is written.</source>
            <translation>{number} 尚不可取件，不打印取件通知。</translation>
        </message>
        <message>
            <source>{number} is not ready yet, so there is nothing to report.</source>
            <translation>{number} 尚未修竣，暂无维修报告。</translation>
        </message>
        <message>
            <source>{number} is not ready yet: {state}.</source>
            <translation>{number} 还不能取件：{state}。</translation>
        </message>
        <message>
            <source>{number} was already handed out on {at} by {who}.</source>
            <translation>{number} 已于 {at} 由 {who} 交付。</translation>
        </message>
        <message>
            <source>{number} was never given out here, and may still be.</source>
            <translation>{number} 尚未在本店发出，以后可能会用到。</translation>
        </message>
        <message>
            <source>{number} was not handed out yet, so there is no pickup receipt.</source>
            <translation>{number} 尚未交付，没有取件单。</translation>
        </message>
        <message>
            <source>{number} was voided as a typing error.</source>
            <translation>{number} 因录入错误已作废。</translation>
        </message>
        <message>
            <source>{owed} is still to be paid. Take it, or choose how it stays owed.</source>
            <translation>还需收款 {owed}。请收款，或选择欠款方式。</translation>
        </message>
        <message>
            <source>{parts} kinds of part still lie there. Move them first.</source>
            <translation>那里还有 {parts} 种配件，请先移走。</translation>
        </message>
        <message>
            <source>{path} has no repair record in it.</source>
            <translation>{path} 中没有维修记录。</translation>
        </message>
        <message>
            <source>{path} is no Open Repair file (version 0.3).</source>
            <translation>{path} 不是 Open Repair 0.3 文件。</translation>
        </message>
        <message>
            <source>{reserved} are reserved for orders. Put them back there first.</source>
            <translation>有 {reserved} 已被维修单预留，请先在维修单中退回。</translation>
        </message>
        <message>
            <source>{serial} was scanned before: each piece counts once.</source>
            <translation>{serial} 已扫描过，每件只计一次。</translation>
        </message>
        <message>
            <source>{value} is too small or too large.</source>
            <translation>{value} 过小或过大。</translation>
        </message>
        <message>
            <source>{wanted} came in, only {free} are free now: they stay.</source>
            <translation>导入 {wanted}，现在可用仅 {free}：保留不撤。</translation>
        </message>
        <message>
            <source>{wanted} serial numbers are needed, there are {found}.</source>
            <translation>需要 {wanted} 个序列号，现有 {found} 个。</translation>
        </message>
        <message>
            <source>{who} changed this at {at}. It was read again; please look at it and save once more.</source>
            <translation>{who} 已于 {at} 修改。内容已重新读取，请核对后再保存。</translation>
        </message>
        <message>
            <source>{width_mm} mm is too narrow for the barcode. Use wider labels.</source>
            <translation>{width_mm} 毫米的标签放不下条码，请用更宽的标签。</translation>
        </message>
        <message>
            <source>“{address}” is no printer's address. One looks like 192.168.1.50, or like printer:9100.</source>
            <translation>“{address}”不是打印机地址。地址形如 192.168.1.50 或 printer:9100。</translation>
        </message>
        <message>
            <source>“{host}” is no address in a network: four numbers, as 192.168.1.50, or a name, as labels-1.</source>
            <translation>“{host}”不是网络地址：应是四段数字，如 192.168.1.50，或名称，如 labels-1。</translation>
        </message>
        <message>
            <source>“{name}” already has this barcode.</source>
            <translation>“{name}”已使用该条码。</translation>
        </message>
        <message>
            <source>“{name}” has no serial numbers.</source>
            <translation>“{name}”没有序列号。</translation>
        </message>
        <message>
            <source>“{name}” has no serial numbers: scan its code.</source>
            <translation>“{name}”没有序列号，请扫描配件条码。</translation>
        </message>
        <message>
            <source>“{name}” is counted by its serial numbers: scan or take off those.</source>
            <translation>“{name}”按序列号清点，请扫描或移除序列号。</translation>
        </message>
        <message>
            <source>“{name}” is counted piece by piece: scan each serial number.</source>
            <translation>“{name}”要逐件盘点：请扫描每个序列号。</translation>
        </message>
        <message>
            <source>“{name}” is not used any more.</source>
            <translation>“{name}”已停用。</translation>
        </message>
        <message>
            <source>“{name}” was ordered by somebody meanwhile. Look at the proposal again.</source>
            <translation>“{name}”刚被别人订购，请重新查看建议。</translation>
        </message>
        <message>
            <source>“{name}” was used since: only {free} are free.</source>
            <translation>“{name}”此后已被使用：只有 {free} 可用。</translation>
        </message>
        <message>
            <source>“{number}” is no number of a shelf's label.</source>
            <translation>“{number}”不是货架标签的编号。</translation>
        </message>
        <message>
            <source>“{outcome}” does not go with this step.</source>
            <translation>“{outcome}”不适用于这一步。</translation>
        </message>
        <message>
            <source>“{phone}” is no phone number.</source>
            <translation>“{phone}”不是电话号码。</translation>
        </message>
        <message>
            <source>“{sheet}”: say which column has what every row needs.</source>
            <translation>“{sheet}”：请指定每行必需内容所在的列。</translation>
        </message>
        <message>
            <source>“{text}” can't be read. Type it like 1: 40, 10: 35.50.</source>
            <translation>无法识别“{text}”，请按 1: 40, 10: 35.50 的格式填写。</translation>
        </message>
        <message>
            <source>“{text}” is neither yes nor no.</source>
            <translation>“{text}”既不是“是”也不是“否”。</translation>
        </message>
        <message>
            <source>“{text}” is no day off. Type 2027-02-15, or 10-1~7 for a span, and behind it what it is for.</source>
            <translation>“{text}”不是休息日。请填写 2027-02-15，或用 10-1~7 表示一段日期，后面可写说明。</translation>
        </message>
        <message>
            <source>“{text}” is no number of ours.</source>
            <translation>“{text}”不是本店编号。</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>“{text}”不是数字。</translation>
        </message>
        <message>
            <source>“{text}” is not known here.</source>
            <translation>无法识别“{text}”。</translation>
        </message>
        <message>
            <source>“{value}” does not fit here. The default is used.</source>
            <translation>“{value}”不适用，已使用默认值。</translation>
        </message>
        <message>
            <source>“{value}” is not one of the allowed values.</source>
            <translation>“{value}”不是允许的值。</translation>
        </message>
        <message>
            <source>“{what}” can't be a code here. Choose something else.</source>
            <translation>“{what}”在这里不能做成码，请另选。</translation>
        </message>
        <message>
            <source>“{what}” is cut off: it needs {mm} mm more height, or more lines.</source>
            <translation>“{what}”被截断：还缺 {mm} 毫米高度，或需要更多行。</translation>
        </message>
        <message>
            <source>“{what}” is cut off: it needs {mm} mm more width, or more lines.</source>
            <translation>“{what}”被截断：还缺 {mm} 毫米宽度，或需要更多行。</translation>
        </message>
        <message>
            <source>“{what}” is there twice. Take one away.</source>
            <translation>“{what}”出现了两次，请去掉一个。</translation>
        </message>
        <message>
            <source>“{what}” may be there only as a code: who reads it can type it.</source>
            <translation>“{what}”只能以码的形式出现：能读到的人就能输入它。</translation>
        </message>
        <message>
            <source>“{what}” must be on it as a code. Add a barcode or a QR code.</source>
            <translation>必须有“{what}”的码，请加条码或二维码。</translation>
        </message>
        <message>
            <source>“{what}” must be on it. Add it to a line.</source>
            <translation>必须有“{what}”，请加到某一行里。</translation>
        </message>
        <message>
            <source>“{what}” must be on it. Show it.</source>
            <translation>必须有“{what}”，请显示出来。</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message numerus="yes">
            <source>%n file(s) added</source>
            <translation>
                <numerusform>已添加 %n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) removed</source>
            <translation>
                <numerusform>已移除 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Add photos or files</source>
            <translation>添加照片或文件</translation>
        </message>
        <message>
            <source>Add photos or files…</source>
            <translation>添加照片或文件…</translation>
        </message>
        <message>
            <source>Add to {number}</source>
            <translation>加到 {number}</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Can't be shown: the picture is broken.</source>
            <translation>无法显示：图片已损坏。</translation>
        </message>
        <message>
            <source>Can't be shown: too many pixels. Save a copy to see it.</source>
            <translation>无法显示：像素太多。请另存副本查看。</translation>
        </message>
        <message>
            <source>Copy saved</source>
            <translation>副本已保存</translation>
        </message>
        <message>
            <source>Damaged. Put back a backup, or add it again.</source>
            <translation>已损坏。请恢复备份，或重新添加。</translation>
        </message>
        <message>
            <source>Drop them here, or paste them (Ctrl+V).</source>
            <translation>拖放到这里，或粘贴（Ctrl+V）。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files being added</source>
            <translation>正在添加文件</translation>
        </message>
        <message>
            <source>HEIC photo: no preview here. Enter on its tile opens it with this PC.</source>
            <translation>HEIC 照片：这里无法预览。在其缩略图上按 Enter，用本机程序打开。</translation>
        </message>
        <message>
            <source>Keep with the article</source>
            <translation>归到物品</translation>
        </message>
        <message>
            <source>Let go: they are added here.</source>
            <translation>松开即添加到这里。</translation>
        </message>
        <message>
            <source>Missing. Put back a backup, or add it again.</source>
            <translation>缺失。请恢复备份，或重新添加。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name and note</source>
            <translation>名称和备注</translation>
        </message>
        <message>
            <source>No photos yet. Drop or paste (Ctrl+V) them here, or press {key}.</source>
            <translation>还没有照片。拖放或粘贴（Ctrl+V）到这里，或按 {key}。</translation>
        </message>
        <message>
            <source>Not on the report</source>
            <translation>不上报告</translation>
        </message>
        <message>
            <source>Note (printed with the picture)</source>
            <translation>备注（随照片打印）</translation>
        </message>
        <message>
            <source>On the report</source>
            <translation>上报告</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>PHOTOS AND FILES</source>
            <translation>照片和文件</translation>
        </message>
        <message>
            <source>Pasted {moment}</source>
            <translation>粘贴于 {moment}</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>照片和文件</translation>
        </message>
        <message>
            <source>Photos and files of this article</source>
            <translation>此物品的照片和文件</translation>
        </message>
        <message>
            <source>Photos and files of this order</source>
            <translation>此维修单的照片和文件</translation>
        </message>
        <message>
            <source>Pictures and papers</source>
            <translation>图片和单据</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n file(s)?</source>
            <translation>
                <numerusform>移除 %n 个文件？</numerusform>
            </translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存副本</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存副本…</translation>
        </message>
        <message>
            <source>Save the copies into this folder</source>
            <translation>把副本存到此文件夹</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>View</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>With this order only</source>
            <translation>仅归此维修单</translation>
        </message>
        <message>
            <source>added {moment} by {name}</source>
            <translation>{name} 于 {moment} 添加</translation>
        </message>
        <message>
            <source>added {moment}, time unknown</source>
            <translation>{moment} 添加，拍摄时间不详</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>file of {moment}</source>
            <translation>文件时间 {moment}</translation>
        </message>
        <message>
            <source>taken {moment} (camera)</source>
            <translation>拍摄于 {moment}（相机）</translation>
        </message>
        <message>
            <source>time unknown</source>
            <translation>时间不详</translation>
        </message>
        <message>
            <source>{kind}, {size}</source>
            <translation>{kind}，{size}</translation>
        </message>
        <message>
            <source>{kind}: no preview, Enter opens it</source>
            <translation>{kind}：无法预览，按 Enter 打开</translation>
        </message>
        <message>
            <source>{moment} (camera)</source>
            <translation>{moment}（相机）</translation>
        </message>
        <message>
            <source>{moment} (file)</source>
            <translation>{moment}（文件）</translation>
        </message>
        <message>
            <source>◆ with the article</source>
            <translation>◆ 归物品</translation>
        </message>
        <message>
            <source>● on the report</source>
            <translation>● 上报告</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>故障代码</translation>
        </message>
        <message>
            <source>Not saved: {words}. {why}</source>
            <translation>未保存：{words}。{why}</translation>
        </message>
        <message>
            <source>Nothing new to save.</source>
            <translation>没有需要保存的内容。</translation>
        </message>
        <message>
            <source>Save mine instead</source>
            <translation>以我的为准保存</translation>
        </message>
        <message>
            <source>Save what was found</source>
            <translation>保存检查结果</translation>
        </message>
        <message>
            <source>Saved by them:</source>
            <translation>对方保存的内容：</translation>
        </message>
        <message>
            <source>Saved what was found</source>
            <translation>检查结果已保存</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>WHAT WAS FOUND</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>维修措施</translation>
        </message>
        <message>
            <source>What you typed still stands above, unsaved.</source>
            <translation>您输入的内容仍在上面，尚未保存。</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>正在保存…</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>All of this can be changed later, except the currency.</source>
            <translation>除货币外，以后都可以更改。</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>区号</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Look at the demo shop instead</source>
            <translation>先看看演示店铺</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>店铺名称</translation>
        </message>
        <message>
            <source>Open the shop</source>
            <translation>开店</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>PIN once more</source>
            <translation>再次输入 PIN</translation>
        </message>
        <message>
            <source>PIN, 4 digits or more</source>
            <translation>PIN（至少 4 位数字）</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Prices are</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Promised times follow them. Like 9:00–12:30, 13:30–19:00; empty = closed.</source>
            <translation>约定取件时间按营业时间计算。如 9:00–12:30, 13:30–19:00；留空为休息。</translation>
        </message>
        <message>
            <source>Tax rate in %</source>
            <translation>税率 (%)</translation>
        </message>
        <message>
            <source>The demo shop is being filled. This takes a few seconds.</source>
            <translation>正在准备演示店铺，需要几秒钟。</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Welcome. Tell me about your shop.</source>
            <translation>欢迎！请填写店铺信息。</translation>
        </message>
        <message>
            <source>You, the first member of staff</source>
            <translation>您是第一位员工</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>e.g. 0571; put before numbers given without one</source>
            <translation>如 0571；自动加在没有区号的号码前</translation>
        </message>
        <message>
            <source>on screen and on paper</source>
            <translation>用于屏幕和单据</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>without tax</source>
            <translation>不含税</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>{n} d</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} 小时</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <source>{time} late</source>
            <translation>逾期 {time}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>在列表中查找</translation>
        </message>
        <message>
            <source>Only the newest {count} are listed. Type on to find older ones.</source>
            <translation>仅列出最新的 {count} 条。请继续输入以查找更早的。</translation>
        </message>
        <message>
            <source>Type on: at least 4 digits, 2 letters or one Chinese character.</source>
            <translation>请继续输入：至少 4 位数字、2 个字母或一个汉字。</translation>
        </message>
    </context>
    <context>
        <name>GoodsInState</name>
        <message>
            <source>Being counted</source>
            <translation>清点中</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>已入账</translation>
        </message>
        <message>
            <source>Not booked</source>
            <translation>未入账</translation>
        </message>
    </context>
    <context>
        <name>Headed</name>
        <message>
            <source>{head}: {text}</source>
            <translation>{head}：{text}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Close the window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>通用按键</translation>
        </message>
        <message>
            <source>Find, or scan a code</source>
            <translation>查找或扫描</translation>
        </message>
        <message>
            <source>Go to a tab</source>
            <translation>切换到某一页</translation>
        </message>
        <message>
            <source>Leave the counter: nobody is signed in</source>
            <translation>离开柜台：退出登录</translation>
        </message>
        <message>
            <source>Next field (Shift+Enter: new line)</source>
            <translation>下一个字段（Shift+Enter 换行）</translation>
        </message>
        <message>
            <source>Next field or button (Shift+Tab: back)</source>
            <translation>下一个字段或按钮（Shift+Tab 返回）</translation>
        </message>
        <message>
            <source>One step back; nothing is lost</source>
            <translation>后退一步，内容不会丢失</translation>
        </message>
        <message>
            <source>Park the draft and begin a new intake</source>
            <translation>挂起草稿，开始新的接件</translation>
        </message>
        <message>
            <source>Press the button that shows it</source>
            <translation>按下标有该字母的按钮</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再次打印</translation>
        </message>
        <message>
            <source>Print this card</source>
            <translation>打印快捷卡</translation>
        </message>
        <message>
            <source>Quick card of keys and codes</source>
            <translation>按键与条码快捷卡</translation>
        </message>
        <message>
            <source>Quick card with all keys, and codes to scan:</source>
            <translation>快捷卡，含全部按键和可扫描的指令条码：</translation>
        </message>
        <message>
            <source>Save and print</source>
            <translation>保存并打印</translation>
        </message>
        <message>
            <source>See it</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>See what will be printed</source>
            <translation>预览打印内容</translation>
        </message>
        <message>
            <source>Someone else comes to the counter</source>
            <translation>换人上柜台</translation>
        </message>
        <message>
            <source>The filter beside the chosen one</source>
            <translation>相邻的筛选项</translation>
        </message>
        <message>
            <source>The jobs of yours for which parts have come</source>
            <translation>配件已到的本人维修单</translation>
        </message>
        <message>
            <source>The pages behind the row of tabs</source>
            <translation>标签栏放不下的页面</translation>
        </message>
        <message>
            <source>The quick card is printed.</source>
            <translation>快捷卡已送去打印。</translation>
        </message>
        <message>
            <source>The tab before, the tab after</source>
            <translation>前一页、后一页</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>显示这些按键</translation>
        </message>
        <message>
            <source>Tick; press the button in focus</source>
            <translation>勾选；按下当前按钮</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>字母</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n line(s) written, back to {at}</source>
            <translation>
                <numerusform>已写入 %n 行，至 {at}</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Agreed as a manager</source>
            <translation>作为主任批准</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Answer to the quotation</source>
            <translation>报价答复</translation>
        </message>
        <message>
            <source>Article of another customer taken over</source>
            <translation>接收另一客户的物品</translation>
        </message>
        <message>
            <source>Article sold on</source>
            <translation>物品已转卖</translation>
        </message>
        <message>
            <source>Articles came from another customer</source>
            <translation>物品由另一客户转来</translation>
        </message>
        <message>
            <source>Articles went to another customer</source>
            <translation>物品转给另一客户</translation>
        </message>
        <message>
            <source>As before the list</source>
            <translation>恢复到导入前</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>派给</translation>
        </message>
        <message>
            <source>At the supplier changed: {field}</source>
            <translation>供货信息已改：{field}</translation>
        </message>
        <message>
            <source>Badge taken back</source>
            <translation>员工证已收回</translation>
        </message>
        <message>
            <source>Brand changed: {field}</source>
            <translation>品牌已修改：{field}</translation>
        </message>
        <message>
            <source>Brand written in one way</source>
            <translation>统一品牌写法</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>Category changed: {field}</source>
            <translation>品类已修改：{field}</translation>
        </message>
        <message>
            <source>Category moved to place</source>
            <translation>品类移到第几位</translation>
        </message>
        <message>
            <source>Category of parts changed: {field}</source>
            <translation>修改配件类别：{field}</translation>
        </message>
        <message>
            <source>Chinese name</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Chinese words</source>
            <translation>中文内容</translation>
        </message>
        <message>
            <source>Claim receipt issued</source>
            <translation>开具取件凭证</translation>
        </message>
        <message>
            <source>Claim receipt of {at}, {who}: {state}</source>
            <translation>取件凭证（{at}，{who}）：{state}</translation>
        </message>
        <message>
            <source>Claim receipt replaced</source>
            <translation>补发取件凭证</translation>
        </message>
        <message>
            <source>Claim receipt reported lost</source>
            <translation>取件凭证挂失</translation>
        </message>
        <message>
            <source>Claim receipt void</source>
            <translation>取件凭证作废</translation>
        </message>
        <message>
            <source>Clock started</source>
            <translation>开始计时</translation>
        </message>
        <message>
            <source>Clock stopped, minutes</source>
            <translation>停止计时（分钟）</translation>
        </message>
        <message>
            <source>Clock went back, and is right</source>
            <translation>时钟回拨，确认无误</translation>
        </message>
        <message>
            <source>Corrected: {field}</source>
            <translation>更正：{field}</translation>
        </message>
        <message>
            <source>Count begun, lines</source>
            <translation>开始盘点，行数</translation>
        </message>
        <message>
            <source>Count booked</source>
            <translation>盘点入账</translation>
        </message>
        <message>
            <source>Count given up</source>
            <translation>放弃盘点</translation>
        </message>
        <message>
            <source>Count goes on</source>
            <translation>继续盘点</translation>
        </message>
        <message>
            <source>Count of articles closed</source>
            <translation>物品盘点结束</translation>
        </message>
        <message>
            <source>Count of the part undone</source>
            <translation>撤销配件盘点</translation>
        </message>
        <message>
            <source>Count undone</source>
            <translation>撤销盘点</translation>
        </message>
        <message>
            <source>Count: all is counted</source>
            <translation>盘点：全部盘完</translation>
        </message>
        <message>
            <source>Count: the rest counted as none, lines</source>
            <translation>盘点：其余按零计，行数</translation>
        </message>
        <message>
            <source>Counted in one go</source>
            <translation>一次盘完</translation>
        </message>
        <message>
            <source>Credited by the supplier</source>
            <translation>供应商已抵扣</translation>
        </message>
        <message>
            <source>Customer told it is ready</source>
            <translation>已通知客户取件</translation>
        </message>
        <message>
            <source>Customer told of the new promise</source>
            <translation>已告知客户新的承诺时间</translation>
        </message>
        <message>
            <source>Customers, articles</source>
            <translation>客户、物品</translation>
        </message>
        <message>
            <source>Delivery begun</source>
            <translation>开始到货单</translation>
        </message>
        <message>
            <source>Delivery booked</source>
            <translation>到货已入账</translation>
        </message>
        <message>
            <source>Delivery not booked</source>
            <translation>到货未入账</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单号</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>预付款</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>English words</source>
            <translation>英文内容</translation>
        </message>
        <message>
            <source>Export for Excel (CSV)</source>
            <translation>导出到 Excel（CSV）</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>故障代码</translation>
        </message>
        <message>
            <source>Fault code changed: {field}</source>
            <translation>故障代码已修改：{field}</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>File belongs to this order only</source>
            <translation>文件仅归此维修单</translation>
        </message>
        <message>
            <source>File brought back</source>
            <translation>恢复文件</translation>
        </message>
        <message>
            <source>File changed: {field}</source>
            <translation>文件已修改：{field}</translation>
        </message>
        <message>
            <source>File goes on the repair report</source>
            <translation>文件列入维修报告</translation>
        </message>
        <message>
            <source>File not on the repair report</source>
            <translation>文件不列入维修报告</translation>
        </message>
        <message>
            <source>File stays with the article</source>
            <translation>文件归物品</translation>
        </message>
        <message>
            <source>File taken away</source>
            <translation>移除文件</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>入库</translation>
        </message>
        <message>
            <source>Goods register closed</source>
            <translation>登记簿已销记</translation>
        </message>
        <message>
            <source>Goods register line struck off</source>
            <translation>登记簿该行注销</translation>
        </message>
        <message>
            <source>HISTORY</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>已取走</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>History for Excel</source>
            <translation>导出历史</translation>
        </message>
        <message>
            <source>History written to a file</source>
            <translation>历史已导出</translation>
        </message>
        <message>
            <source>Inspection passed</source>
            <translation>检验合格</translation>
        </message>
        <message>
            <source>Inspection refused</source>
            <translation>检验不合格</translation>
        </message>
        <message>
            <source>Intake corrected</source>
            <translation>更正接件信息</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>服务类别</translation>
        </message>
        <message>
            <source>Labour added</source>
            <translation>添加工时费</translation>
        </message>
        <message>
            <source>Labour taken off</source>
            <translation>删除工时费</translation>
        </message>
        <message>
            <source>Layout changed</source>
            <translation>修改版式</translation>
        </message>
        <message>
            <source>Left owing, by the manager</source>
            <translation>主任批准欠款</translation>
        </message>
        <message>
            <source>Left owing, on account</source>
            <translation>挂账</translation>
        </message>
        <message>
            <source>Line of the purchase order changed</source>
            <translation>采购单明细已改</translation>
        </message>
        <message>
            <source>List brought in</source>
            <translation>导入列表</translation>
        </message>
        <message>
            <source>List undone</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Lists written to a file</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Looked at the history</source>
            <translation>查看历史</translation>
        </message>
        <message>
            <source>Member of staff renamed</source>
            <translation>员工改名</translation>
        </message>
        <message>
            <source>Merge or split taken back</source>
            <translation>合并或拆分已撤回</translation>
        </message>
        <message>
            <source>Merged into another article</source>
            <translation>已并入另一物品</translation>
        </message>
        <message>
            <source>Merged into another customer</source>
            <translation>已并入另一客户</translation>
        </message>
        <message>
            <source>Merged into this article</source>
            <translation>并入此物品</translation>
        </message>
        <message>
            <source>Merged into this customer</source>
            <translation>并入此客户</translation>
        </message>
        <message>
            <source>Model written in one way</source>
            <translation>统一型号写法</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>款项</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>新物品</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>新员工证</translation>
        </message>
        <message>
            <source>New brand</source>
            <translation>新品牌</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>新品类</translation>
        </message>
        <message>
            <source>New category of parts</source>
            <translation>新增配件类别</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>新客户</translation>
        </message>
        <message>
            <source>New fault code</source>
            <translation>新故障代码</translation>
        </message>
        <message>
            <source>New line in the price list</source>
            <translation>收费标准新增一项</translation>
        </message>
        <message>
            <source>New member of staff</source>
            <translation>新员工</translation>
        </message>
        <message>
            <source>New part</source>
            <translation>新配件</translation>
        </message>
        <message>
            <source>New place for parts</source>
            <translation>新增存放点</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>改约取件时间</translation>
        </message>
        <message>
            <source>New reason</source>
            <translation>新原因</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>新供应商</translation>
        </message>
        <message>
            <source>New warning of a model</source>
            <translation>新型号提醒</translation>
        </message>
        <message>
            <source>No line fits. Choose “All”, other days, or empty the find box.</source>
            <translation>没有符合的记录。请选“全部”、换日期，或清空查找框。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Off the purchase order</source>
            <translation>从采购单移除</translation>
        </message>
        <message>
            <source>Off the supplier return</source>
            <translation>从退货单移除</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>旧值</translation>
        </message>
        <message>
            <source>Old part</source>
            <translation>旧件</translation>
        </message>
        <message>
            <source>Old → new, and why</source>
            <translation>旧值 → 新值，及原因</translation>
        </message>
        <message>
            <source>Onto the purchase order</source>
            <translation>加入采购单</translation>
        </message>
        <message>
            <source>Onto the supplier return</source>
            <translation>加入退货单</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>Orders came from another article</source>
            <translation>维修单由另一物品转来</translation>
        </message>
        <message>
            <source>Orders went to another article</source>
            <translation>维修单转到另一物品</translation>
        </message>
        <message>
            <source>PIN changed</source>
            <translation>PIN 已更改</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Part arrived</source>
            <translation>配件已到</translation>
        </message>
        <message>
            <source>Part changed: {field}</source>
            <translation>配件已修改：{field}</translation>
        </message>
        <message>
            <source>Part expected</source>
            <translation>配件预计到货</translation>
        </message>
        <message>
            <source>Part found</source>
            <translation>找到配件</translation>
        </message>
        <message>
            <source>Part kept again</source>
            <translation>配件恢复使用</translation>
        </message>
        <message>
            <source>Part not ordered any more</source>
            <translation>配件订货取消</translation>
        </message>
        <message>
            <source>Part not waited for any more</source>
            <translation>不再等待配件</translation>
        </message>
        <message>
            <source>Part ordered, expected on</source>
            <translation>配件已订货，预计到货</translation>
        </message>
        <message>
            <source>Part put back</source>
            <translation>退料</translation>
        </message>
        <message>
            <source>Part reserved</source>
            <translation>预留配件</translation>
        </message>
        <message>
            <source>Part retired</source>
            <translation>配件停用</translation>
        </message>
        <message>
            <source>Part used</source>
            <translation>使用配件</translation>
        </message>
        <message>
            <source>Part wanted</source>
            <translation>缺料登记</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Parts handed out</source>
            <translation>发料</translation>
        </message>
        <message>
            <source>Parts moved</source>
            <translation>配件移库</translation>
        </message>
        <message>
            <source>Parts scrapped</source>
            <translation>配件报废</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Payment on account</source>
            <translation>支付欠款</translation>
        </message>
        <message>
            <source>Place for parts changed</source>
            <translation>存放点已改</translation>
        </message>
        <message>
            <source>Place for parts not used any more</source>
            <translation>存放点停用</translation>
        </message>
        <message>
            <source>Place for parts used again</source>
            <translation>存放点恢复使用</translation>
        </message>
        <message>
            <source>Price list changed: {field}</source>
            <translation>收费标准已修改：{field}</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>Printed again</source>
            <translation>重新打印</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Purchase order begun</source>
            <translation>开始采购单</translation>
        </message>
        <message>
            <source>Purchase order changed: {field}</source>
            <translation>采购单已改：{field}</translation>
        </message>
        <message>
            <source>Quantity to carry</source>
            <translation>应带数量</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Reason changed: {field}</source>
            <translation>原因已修改：{field}</translation>
        </message>
        <message>
            <source>Reasons to choose from, new with this version</source>
            <translation>本版本新增的可选原因</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Repeat judged</source>
            <translation>返修判定</translation>
        </message>
        <message>
            <source>Retired with the list</source>
            <translation>随撤销停用</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>岗位已更改</translation>
        </message>
        <message>
            <source>Searched back to {at}</source>
            <translation>已查到 {at}</translation>
        </message>
        <message>
            <source>Searching… back to {at}</source>
            <translation>查找中…已到 {at}</translation>
        </message>
        <message>
            <source>Sent out to</source>
            <translation>外送至</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Shelf numbered, for its label</source>
            <translation>货架编号（用于标签）</translation>
        </message>
        <message>
            <source>Shipped layout again</source>
            <translation>恢复自带版式</translation>
        </message>
        <message>
            <source>Shop founded</source>
            <translation>店铺建立</translation>
        </message>
        <message>
            <source>Shop: {field}</source>
            <translation>店铺：{field}</translation>
        </message>
        <message>
            <source>Show all {n} lines</source>
            <translation>显示全部 {n} 条</translation>
        </message>
        <message>
            <source>Signed for parts</source>
            <translation>领料签收</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Spelling of a brand taken back</source>
            <translation>撤回品牌写法的统一</translation>
        </message>
        <message>
            <source>Spelling of a model taken back</source>
            <translation>撤回型号写法的统一</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stock counted</source>
            <translation>盘点</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped: no file was written.</source>
            <translation>已停止：未写入文件。</translation>
        </message>
        <message>
            <source>Substitute added</source>
            <translation>添加替代件</translation>
        </message>
        <message>
            <source>Substitute taken off</source>
            <translation>取消替代件</translation>
        </message>
        <message>
            <source>Supplier changed: {field}</source>
            <translation>供应商已改：{field}</translation>
        </message>
        <message>
            <source>Supplier does not sell any more</source>
            <translation>供应商不再供货</translation>
        </message>
        <message>
            <source>Supplier kept again</source>
            <translation>供应商恢复使用</translation>
        </message>
        <message>
            <source>Supplier retired</source>
            <translation>供应商停用</translation>
        </message>
        <message>
            <source>Supplier return</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Supplier return begun</source>
            <translation>开始退货单</translation>
        </message>
        <message>
            <source>Supplier sells</source>
            <translation>供应商供货</translation>
        </message>
        <message>
            <source>Supplier sells again</source>
            <translation>供应商恢复供货</translation>
        </message>
        <message>
            <source>Supplier's prices</source>
            <translation>供应商价格</translation>
        </message>
        <message>
            <source>Taken away with the list</source>
            <translation>随撤销删除</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>接件</translation>
        </message>
        <message>
            <source>The history is for: {roles}.</source>
            <translation>历史仅限：{roles}。</translation>
        </message>
        <message>
            <source>This line stands for itself: there is no page behind it.</source>
            <translation>此记录没有对应的页面。</translation>
        </message>
        <message>
            <source>Time by hand, minutes</source>
            <translation>手工记工时（分钟）</translation>
        </message>
        <message>
            <source>To be counted again</source>
            <translation>要复盘</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>待打印</translation>
        </message>
        <message>
            <source>Unknown code dropped</source>
            <translation>未知条码已忽略</translation>
        </message>
        <message>
            <source>Unknown code is a part's</source>
            <translation>未知条码归入配件</translation>
        </message>
        <message>
            <source>Unknown code is nobody's</source>
            <translation>未知条码不属于任何配件</translation>
        </message>
        <message>
            <source>Unknown code turned out to be</source>
            <translation>未知条码已认出</translation>
        </message>
        <message>
            <source>Unlock code forgotten</source>
            <translation>删除了解锁密码</translation>
        </message>
        <message>
            <source>Unlock code kept</source>
            <translation>保存了解锁密码</translation>
        </message>
        <message>
            <source>Unlock code looked at</source>
            <translation>查看了解锁密码</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>Warning changed: {field}</source>
            <translation>型号提醒已修改：{field}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>What moved while it was counted, was it counted</source>
            <translation>盘点期间的进出是否已计入</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>维修措施</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why the count differs</source>
            <translation>盘点差异原因</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>重新入职</translation>
        </message>
        <message>
            <source>Works here no more</source>
            <translation>已离职</translation>
        </message>
        <message numerus="yes">
            <source>Written: {name}, %n line(s)</source>
            <translation>
                <numerusform>已写入：{name}，%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrong PIN</source>
            <translation>PIN 错误</translation>
        </message>
        <message>
            <source>accessories</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>area code</source>
            <translation>区号</translation>
        </message>
        <message>
            <source>article</source>
            <translation>送修品</translation>
        </message>
        <message>
            <source>barcodes</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>bought here first</source>
            <translation>首选供应商</translation>
        </message>
        <message>
            <source>brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>category of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>company</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>外观状况</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>counts approved by a manager above</source>
            <translation>盘点差异超过此额须批准</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>days of repair warranty</source>
            <translation>维修保修天数</translation>
        </message>
        <message>
            <source>days off</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>days until it comes</source>
            <translation>到货天数</translation>
        </message>
        <message>
            <source>declared value</source>
            <translation>声明价值</translation>
        </message>
        <message>
            <source>diagnosis fee</source>
            <translation>检测费</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>end of the agreement</source>
            <translation>协议到期日</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>预估费用</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>export what is listed for Excel</source>
            <translation>把列出的内容导出到 Excel</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>适用型号</translation>
        </message>
        <message>
            <source>form of the repair tag</source>
            <translation>维修标签的形式</translation>
        </message>
        <message>
            <source>has an IMEI</source>
            <translation>有 IMEI</translation>
        </message>
        <message>
            <source>history</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>how that is known</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>inside complete</source>
            <translation>内部是否完整</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>languages of papers</source>
            <translation>单据语言</translation>
        </message>
        <message>
            <source>lines above pages, in Chinese</source>
            <translation>页首文字（中文）</translation>
        </message>
        <message>
            <source>lines above pages, in English</source>
            <translation>页首文字（英文）</translation>
        </message>
        <message>
            <source>lines at the foot of pages, in Chinese</source>
            <translation>页脚文字（中文）</translation>
        </message>
        <message>
            <source>lines at the foot of pages, in English</source>
            <translation>页脚文字（英文）</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>店标</translation>
        </message>
        <message>
            <source>maker's number</source>
            <translation>厂家编号</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>最高库存</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>最低库存</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>months of warranty</source>
            <translation>保修月数</translation>
        </message>
        <message>
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>note on the service</source>
            <translation>服务类别说明</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>number in the list</source>
            <translation>列表序号</translation>
        </message>
        <message>
            <source>number of the agreement</source>
            <translation>协议编号</translation>
        </message>
        <message>
            <source>number, name, word…</source>
            <translation>编号、姓名、词语…</translation>
        </message>
        <message>
            <source>open what the line is about</source>
            <translation>打开此记录对应的内容</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>our customer number</source>
            <translation>我方客户编号</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>本人维修</translation>
        </message>
        <message>
            <source>pack</source>
            <translation>包装数量</translation>
        </message>
        <message>
            <source>paper of the claim receipt</source>
            <translation>取件凭证纸张</translation>
        </message>
        <message>
            <source>parts approved by a manager above</source>
            <translation>领料须服务主任批准的金额</translation>
        </message>
        <message>
            <source>parts are signed for</source>
            <translation>领料签收</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>phone numbers</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>place in the list</source>
            <translation>排列位置</translation>
        </message>
        <message>
            <source>price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>prices with tax</source>
            <translation>价格含税</translation>
        </message>
        <message>
            <source>promised time</source>
            <translation>约定取件时间</translation>
        </message>
        <message>
            <source>proof of purchase</source>
            <translation>购买凭证</translation>
        </message>
        <message>
            <source>purchase date</source>
            <translation>购买日期</translation>
        </message>
        <message>
            <source>reason of the service</source>
            <translation>服务类别理由</translation>
        </message>
        <message>
            <source>repair report with each hand-out</source>
            <translation>每次交付都打印维修报告</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>rounding</source>
            <translation>取整</translation>
        </message>
        <message>
            <source>rounding down</source>
            <translation>抹零</translation>
        </message>
        <message>
            <source>seen when tried</source>
            <translation>试机所见</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>service</source>
            <translation>服务类别</translation>
        </message>
        <message>
            <source>shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>sold here</source>
            <translation>本店售出</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>supplier's order number</source>
            <translation>供应商订单号</translation>
        </message>
        <message>
            <source>tampered with</source>
            <translation>是否被拆修</translation>
        </message>
        <message>
            <source>tax number</source>
            <translation>税号</translation>
        </message>
        <message>
            <source>tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>terms in Chinese</source>
            <translation>中文条款</translation>
        </message>
        <message>
            <source>terms in English</source>
            <translation>英文条款</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>tracked by serial number</source>
            <translation>按序列号管理</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>unlock code</source>
            <translation>解锁密码</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>缓急</translation>
        </message>
        <message>
            <source>value of parts allowed</source>
            <translation>允许的用料金额</translation>
        </message>
        <message>
            <source>website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>when it was taken</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>who passes a repair</source>
            <translation>由谁检验放行</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>The hours of {day} for {first} to {last}</source>
            <translation>{first}至{last}都用{day}的时间</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>休息</translation>
        </message>
    </context>
    <context>
        <name>How</name>
        <message>
            <source>At the counter</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>By WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>信函</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>By text message</source>
            <translation>短信</translation>
        </message>
    </context>
    <context>
        <name>InlineForm</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>Inspections</name>
        <message>
            <source>By</source>
            <translation>检验人</translation>
        </message>
        <message>
            <source>INSPECTION</source>
            <translation>检验</translation>
        </message>
        <message>
            <source>Not inspected yet. After a full test, by someone who did not repair it.</source>
            <translation>尚未检验。完整试机后，由未参与维修的人检验。</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>own work</source>
            <translation>自检</translation>
        </message>
        <message>
            <source>⚠ refused</source>
            <translation>⚠ 不合格</translation>
        </message>
        <message>
            <source>✓ passed</source>
            <translation>✓ 合格</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n 个月前</numerusform>
            </translation>
        </message>
        <message>
            <source>+ new customer</source>
            <translation>+ 新客户</translation>
        </message>
        <message>
            <source>Accessories that stay with it</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>Add to this intake</source>
            <translation>加到这次接件</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>送修品</translation>
        </message>
        <message>
            <source>Articles of this customer:</source>
            <translation>该客户的送修品：</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>一览</translation>
        </message>
        <message>
            <source>Because it was repaired here ({number}) and handed out {days}: our repair warranty.</source>
            <translation>因本店修过（{number}），{days}交还：在本店维修保修期内。</translation>
        </message>
        <message>
            <source>Because no maker's agreement covers it.</source>
            <translation>因没有厂家保修协议。</translation>
        </message>
        <message>
            <source>Because of the agreement with {brand}: bought {ago}, warranty {months} months.</source>
            <translation>因与 {brand} 有保修协议：{ago}购买，保修期 {months} 个月。</translation>
        </message>
        <message>
            <source>Because the agreement with {brand} ended on {ended}.</source>
            <translation>因与 {brand} 的保修协议已于 {ended} 到期。</translation>
        </message>
        <message>
            <source>Because the shop has no agreement with {brand}.</source>
            <translation>因本店与 {brand} 没有保修协议。</translation>
        </message>
        <message>
            <source>Because the warranty of {months} months is over: bought {ago}.</source>
            <translation>因 {months} 个月保修期已过：{ago}购买。</translation>
        </message>
        <message>
            <source>Because there is no purchase date or no proof of it.</source>
            <translation>因没有购买日期或购买凭证。</translation>
        </message>
        <message>
            <source>Because we sold it {ago}: warranty {months} months.</source>
            <translation>因本店 {ago}售出：保修期 {months} 个月。</translation>
        </message>
        <message>
            <source>Bought on</source>
            <translation>购买日期</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>实收现金</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Change: {amount}.</source>
            <translation>找零：{amount}。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Chosen by hand.</source>
            <translation>人工选择。</translation>
        </message>
        <message>
            <source>Claim receipt as it will be printed; its number is given when it is saved</source>
            <translation>取件凭证打印预览；单号在保存时产生</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>外观状况</translation>
        </message>
        <message>
            <source>Correct {number}</source>
            <translation>更正 {number}</translation>
        </message>
        <message>
            <source>Corrected: {number}. The new receipt is printed; take the old one back.</source>
            <translation>已更正：{number}。新凭证已打印，请收回旧凭证。</translation>
        </message>
        <message>
            <source>Correcting {number}</source>
            <translation>正在更正 {number}</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer's page</source>
            <translation>客户页</translation>
        </message>
        <message>
            <source>Declared value</source>
            <translation>声明价值</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>预付款</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>检测费</translation>
        </message>
        <message>
            <source>Draft kept {time}</source>
            <translation>草稿已存 {time}</translation>
        </message>
        <message>
            <source>Drafts: {count}</source>
            <translation>草稿：{count}</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>预估费用</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>Fault, in the customer's words</source>
            <translation>客户描述的故障</translation>
        </message>
        <message>
            <source>Find a customer: what they have here and what they owe appears in this place.</source>
            <translation>请先查找客户：在店物品和欠款会显示在这里。</translation>
        </message>
        <message>
            <source>Find the customer</source>
            <translation>查找客户</translation>
        </message>
        <message>
            <source>Here it is written {name}: Enter takes that.</source>
            <translation>本店写作 {name}，按 Enter 采用。</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Inside complete</source>
            <translation>内部齐全</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>接件</translation>
        </message>
        <message>
            <source>It belongs to {name} now.</source>
            <translation>现在登记在{name}名下。</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>服务类别</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>不更正</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>新送修品</translation>
        </message>
        <message>
            <source>New customer: {typed}</source>
            <translation>新客户：{typed}</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>尚无姓名</translation>
        </message>
        <message>
            <source>Not saved yet, typed {time}: it is back</source>
            <translation>{time} 填写但未保存的内容已恢复</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing was saved yet: F9 saves what stands in the form now.</source>
            <translation>尚未保存：按 F9 保存表单中现在的内容。</translation>
        </message>
        <message>
            <source>One moment: photos are still being copied.</source>
            <translation>请稍候：照片仍在复制。</translation>
        </message>
        <message>
            <source>One of theirs</source>
            <translation>该客户的送修品</translation>
        </message>
        <message>
            <source>Other customer</source>
            <translation>换客户</translation>
        </message>
        <message>
            <source>Others have this phone. Take one of them, or press F9 again for a new customer on the same phone:</source>
            <translation>这个电话已有其他客户在用。请选一位，或再按 F9 用同一电话登记新客户：</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>挂起</translation>
        </message>
        <message>
            <source>Parked. Shift+F3 takes it up again.</source>
            <translation>已挂起。按 Shift+F3 继续。</translation>
        </message>
        <message>
            <source>People of this company. Take one of them, or go on for somebody new of it:</source>
            <translation>该单位的人员。请选一位，或继续登记该单位的新人员：</translation>
        </message>
        <message>
            <source>Perhaps known already. Take one of these, or press F9 again for a new customer:</source>
            <translation>可能是老客户。请选用其中一位；确是新客户，再按一次 F9：</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Phone (4 digits will do), name, pinyin, serial or number</source>
            <translation>电话（4 位即可）、姓名、拼音、序列号或单号</translation>
        </message>
        <message>
            <source>Phone, name, serial or number</source>
            <translation>电话、姓名、序列号或单号</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos of this article</source>
            <translation>此物品的照片</translation>
        </message>
        <message>
            <source>Possible repeat repair: the same article, {number}, handed out {days}.</source>
            <translation>可能是返修：同一送修品，{number}，{days}交还。</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>重新打印</translation>
        </message>
        <message>
            <source>Printing again: {number}.</source>
            <translation>正在重新打印：{number}。</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>约定取件时间</translation>
        </message>
        <message>
            <source>Proof of it</source>
            <translation>购买凭证</translation>
        </message>
        <message>
            <source>Ready, not collected</source>
            <translation>修好未取</translation>
        </message>
        <message>
            <source>Remove the marked one</source>
            <translation>去掉标记的这件</translation>
        </message>
        <message>
            <source>Repair tag</source>
            <translation>维修标签</translation>
        </message>
        <message>
            <source>Same customer, next article</source>
            <translation>同一客户再收一件</translation>
        </message>
        <message>
            <source>Save + print</source>
            <translation>保存并打印</translation>
        </message>
        <message>
            <source>Saved: {numbers}.</source>
            <translation>已保存：{numbers}。</translation>
        </message>
        <message>
            <source>Say why it is corrected: it stays in the history.</source>
            <translation>请写明更正原因，原因会留在历史记录中。</translation>
        </message>
        <message>
            <source>Serial number / IMEI</source>
            <translation>序列号 / IMEI</translation>
        </message>
        <message>
            <source>Service and promise</source>
            <translation>服务与约定</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Sold by us</source>
            <translation>本店售出</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>在店</translation>
        </message>
        <message>
            <source>Tampered with</source>
            <translation>被拆修过</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>The article</source>
            <translation>送修品资料</translation>
        </message>
        <message>
            <source>The article is another customer's by now: it stands here as a new one.</source>
            <translation>这件物品现在属于另一客户，此处按新物品登记。</translation>
        </message>
        <message>
            <source>The claim number is given when the article is saved (F9).</source>
            <translation>保存（F9）后产生取件号。</translation>
        </message>
        <message>
            <source>The customer</source>
            <translation>客户资料</translation>
        </message>
        <message>
            <source>The maker's own warranty may still run: tell the customer.</source>
            <translation>厂家保修可能仍有效，请告知客户。</translation>
        </message>
        <message>
            <source>The order</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>The reason appears when the article is known.</source>
            <translation>填写送修品后显示原因。</translation>
        </message>
        <message>
            <source>The shop has written this company otherwise so far:</source>
            <translation>本店以前这样写该单位：</translation>
        </message>
        <message>
            <source>Their articles</source>
            <translation>客户的送修品</translation>
        </message>
        <message>
            <source>There are more; type on.</source>
            <translation>还有更多，请继续输入。</translation>
        </message>
        <message>
            <source>This article before</source>
            <translation>该送修品的维修记录</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Type on: at least 4 digits, 2 letters or one Chinese character.</source>
            <translation>请继续输入：至少 4 位数字、2 个字母或 1 个汉字。</translation>
        </message>
        <message>
            <source>Unlock code</source>
            <translation>解锁密码</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>What was seen when it was tried</source>
            <translation>试机情况</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why it is corrected</source>
            <translation>更正原因</translation>
        </message>
        <message>
            <source>Why it was changed</source>
            <translation>更改原因</translation>
        </message>
        <message>
            <source>Write it “{name}”</source>
            <translation>写成“{name}”</translation>
        </message>
        <message>
            <source>add photos or files (Ctrl+E names one)</source>
            <translation>添加照片或文件（Ctrl+E 改名）</translation>
        </message>
        <message>
            <source>add the picture or the files of the clipboard</source>
            <translation>粘贴剪贴板里的图片或文件</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 件</translation>
        </message>
        <message>
            <source>another customer</source>
            <translation>换客户</translation>
        </message>
        <message>
            <source>as it is written here</source>
            <translation>本店的写法</translation>
        </message>
        <message>
            <source>as typed</source>
            <translation>按输入的写</translation>
        </message>
        <message>
            <source>back from the preview, or leave a correction</source>
            <translation>退出预览，或放弃更正</translation>
        </message>
        <message>
            <source>correct the order saved last</source>
            <translation>更正刚保存的维修单</translation>
        </message>
        <message>
            <source>next field (Shift+Enter breaks a line in long ones)</source>
            <translation>下一栏（多行栏中 Shift+Enter 换行）</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>park the draft and begin a new intake</source>
            <translation>挂起草稿，开始新的接件</translation>
        </message>
        <message>
            <source>preview of the claim receipt</source>
            <translation>预览取件凭证</translation>
        </message>
        <message>
            <source>print the order saved last again</source>
            <translation>重新打印刚保存的维修单</translation>
        </message>
        <message numerus="yes">
            <source>ready for %n day(s)</source>
            <translation>
                <numerusform>修好已 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>same customer, next article: one payment, one print run</source>
            <translation>同一客户再收一件：一次付款，一次打印</translation>
        </message>
        <message>
            <source>save and print</source>
            <translation>保存并打印</translation>
        </message>
        <message>
            <source>take a payment for what is owed from earlier</source>
            <translation>收取以前的欠款</translation>
        </message>
        <message>
            <source>take up or throw away a draft</source>
            <translation>继续或丢弃草稿</translation>
        </message>
        <message>
            <source>works here no more</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{count} digits: a mobile number has 11.</source>
            <translation>共 {count} 位：手机号应为 11 位。</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name}（已停用）</translation>
        </message>
        <message>
            <source>{name} was merged into {other}, who stands here now.</source>
            <translation>{name} 已并入 {other}，现在显示的是后者。</translation>
        </message>
        <message>
            <source>{name}, customer since {year}</source>
            <translation>{name}，{year} 年起的客户</translation>
        </message>
        <message>
            <source>{what} was changed by {who}, {at}, meanwhile.</source>
            <translation>{what}已由{who}于 {at} 修改。</translation>
        </message>
        <message>
            <source>{what} was changed in another window meanwhile.</source>
            <translation>{what}刚才在另一个窗口中被修改。</translation>
        </message>
        <message>
            <source>• {field}: theirs is “{theirs}”, yours “{mine}” stays in the form.</source>
            <translation>• {field}：对方改为“{theirs}”，表单中仍是您填的“{mine}”。</translation>
        </message>
        <message>
            <source>• {field}: “{theirs}” was taken over.</source>
            <translation>• {field}：已采用“{theirs}”。</translation>
        </message>
        <message>
            <source>✓ known</source>
            <translation>✓ 老客户</translation>
        </message>
    </context>
    <context>
        <name>LabourDone</name>
        <message>
            <source>Add it</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add labour</source>
            <translation>添加工时费</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>As it stands on the bill</source>
            <translation>账单上的名称</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>From the price list</source>
            <translation>按收费标准</translation>
        </message>
        <message>
            <source>LABOUR</source>
            <translation>工时费</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>工时项目</translation>
        </message>
        <message>
            <source>Labour added</source>
            <translation>工时费已添加</translation>
        </message>
        <message>
            <source>Labour to charge</source>
            <translation>要收的工时费</translation>
        </message>
        <message>
            <source>No labour charged yet.</source>
            <translation>还没有工时费。</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Price for one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>So far, labour and parts with tax</source>
            <translation>目前合计（工时与配件，含税）</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>not from the list</source>
            <translation>不在标准内</translation>
        </message>
        <message>
            <source>{name} is taken off</source>
            <translation>已删除 {name}</translation>
        </message>
    </context>
    <context>
        <name>LayoutTroubles</name>
        <message>
            <source>Settings, Layouts</source>
            <translation>设置 → 版式</translation>
        </message>
        <message>
            <source>The shop's own layout can't be used: {layouts}. Printed by the shipped one; mend it in {where}.</source>
            <translation>本店的版式无法使用：{layouts}。已改用自带的版式打印，请到“{where}”修正。</translation>
        </message>
        <message>
            <source>{layout}: the shop's layout does not print all of {what}. Mend it in {where}.</source>
            <translation>{layout}：本店的版式没有完整印出{what}。请到“{where}”修正。</translation>
        </message>
        <message>
            <source>{paper} (roll of {width} mm)</source>
            <translation>{paper}（{width} mm 卷纸）</translation>
        </message>
        <message>
            <source>{paper} ({size} mm)</source>
            <translation>{paper}（{size} mm）</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>0 = as its letters need</source>
            <translation>0 = 按字的大小</translation>
        </message>
        <message>
            <source>A layout from a file</source>
            <translation>从文件读取版式</translation>
        </message>
        <message>
            <source>Accessories</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>Accessories and condition</source>
            <translation>随附配件与外观状况</translation>
        </message>
        <message>
            <source>Accessories given back</source>
            <translation>归还的配件</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Add under it</source>
            <translation>加在下面</translation>
        </message>
        <message>
            <source>Another field beside it</source>
            <translation>旁边再加一项</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>物品</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>回到列表</translation>
        </message>
        <message>
            <source>Back to the shipped one</source>
            <translation>恢复自带版式</translation>
        </message>
        <message>
            <source>Badge code</source>
            <translation>工牌码</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Barcode: {field}</source>
            <translation>条码：{field}</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>旁边的文字</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>账单</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>粗体</translation>
        </message>
        <message>
            <source>Brand and model</source>
            <translation>品牌与型号</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>取件号</translation>
        </message>
        <message>
            <source>Code of the shelf</source>
            <translation>货架条码</translation>
        </message>
        <message>
            <source>Code to scan</source>
            <translation>扫描码</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer, article, times</source>
            <translation>客户、物品、时间</translation>
        </message>
        <message>
            <source>Data notice that is signed</source>
            <translation>需签字的数据告知</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Drawn with an example: there is no such paper yet.</source>
            <translation>用示例绘制：还没有这种单据。</translation>
        </message>
        <message>
            <source>Drawn with the shop's newest paper of this kind.</source>
            <translation>用本店最新的一张这种单据绘制。</translation>
        </message>
        <message>
            <source>Edges left and right, mm</source>
            <translation>左右边距（毫米）</translation>
        </message>
        <message>
            <source>Empty line</source>
            <translation>空行</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>Fault, in the customer's words</source>
            <translation>故障描述（客户原话）</translation>
        </message>
        <message>
            <source>Fits models</source>
            <translation>适用型号</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>从文件读取…</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>高度（毫米）</translation>
        </message>
        <message>
            <source>How it comes out</source>
            <translation>打印效果</translation>
        </message>
        <message>
            <source>Into a file…</source>
            <translation>存为文件…</translation>
        </message>
        <message>
            <source>Issue, article, people</source>
            <translation>领料单、送修品、经手人</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>服务类别</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>维修工时项目</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>版式</translation>
        </message>
        <message>
            <source>Letters, mm</source>
            <translation>字高（毫米）</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>文字行</translation>
        </message>
        <message>
            <source>Lines at most</source>
            <translation>最多行数</translation>
        </message>
        <message>
            <source>Lines to write on</source>
            <translation>手写横线</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>店标</translation>
        </message>
        <message>
            <source>Maker's barcode</source>
            <translation>原厂条码</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>原厂编号</translation>
        </message>
        <message>
            <source>Mark of a reprint</source>
            <translation>重印标记</translation>
        </message>
        <message>
            <source>Move the block (in the list)</source>
            <translation>移动块（在列表中）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>单据名称</translation>
        </message>
        <message>
            <source>Number of the shelf</source>
            <translation>货架编号</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>配件编号</translation>
        </message>
        <message>
            <source>Part of the paper</source>
            <translation>单据部分</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Parts handed out</source>
            <translation>所领配件</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Phone for questions</source>
            <translation>咨询电话</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>Purchase, money agreed</source>
            <translation>购买信息与商定的费用</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>二维码</translation>
        </message>
        <message>
            <source>QR code: {field}</source>
            <translation>二维码：{field}</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Ready by</source>
            <translation>约定取件时间</translation>
        </message>
        <message>
            <source>Repair warranty</source>
            <translation>维修保修</translation>
        </message>
        <message>
            <source>Replaced parts</source>
            <translation>更换的配件</translation>
        </message>
        <message>
            <source>Roll {width} mm</source>
            <translation>{width} 毫米卷纸</translation>
        </message>
        <message>
            <source>Room above, mm</source>
            <translation>上方间距（毫米）</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>横线</translation>
        </message>
        <message>
            <source>Seen when it was tried</source>
            <translation>试机所见</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Share of the width</source>
            <translation>宽度份额</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货位</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店名</translation>
        </message>
        <message>
            <source>Shop and time of the paper</source>
            <translation>店名与单据时间</translation>
        </message>
        <message>
            <source>Shop's address</source>
            <translation>店铺地址</translation>
        </message>
        <message>
            <source>Shop's phone</source>
            <translation>店铺电话</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>显示或隐藏</translation>
        </message>
        <message>
            <source>Show or hide the block (in the list)</source>
            <translation>显示或隐藏块（在列表中）</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>Take the block away (in the list)</source>
            <translation>去掉块（在列表中）</translation>
        </message>
        <message>
            <source>Taken in on</source>
            <translation>接收日期</translation>
        </message>
        <message>
            <source>Taken out on</source>
            <translation>拆下日期</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Terms in short</source>
            <translation>条款用简短版</translation>
        </message>
        <message>
            <source>Test and inspection</source>
            <translation>测试与检验</translation>
        </message>
        <message>
            <source>Text stands</source>
            <translation>文字位置</translation>
        </message>
        <message>
            <source>The code says</source>
            <translation>码的内容</translation>
        </message>
        <message>
            <source>The layout into a file</source>
            <translation>版式存为文件</translation>
        </message>
        <message>
            <source>The shipped layout is used again.</source>
            <translation>已恢复自带版式。</translation>
        </message>
        <message>
            <source>The shop's own words</source>
            <translation>本店自己的文字</translation>
        </message>
        <message>
            <source>The whole label</source>
            <translation>整张标签</translation>
        </message>
        <message>
            <source>The whole roll</source>
            <translation>整张小票</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo (in the list)</source>
            <translation>撤销（在列表中）</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>VOID, where it is</source>
            <translation>作废标记（作废时）</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>要加的内容</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>请客户做的事</translation>
        </message>
        <message>
            <source>What is declared</source>
            <translation>声明内容</translation>
        </message>
        <message>
            <source>What is to be paid</source>
            <translation>应付金额</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>证件名称</translation>
        </message>
        <message>
            <source>What the number is</source>
            <translation>号码名称</translation>
        </message>
        <message>
            <source>What the terms say of storage</source>
            <translation>条款中的保管约定</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>维修措施</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>检测结果</translation>
        </message>
        <message>
            <source>Which of how many</source>
            <translation>第几件</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>黑底白字</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>已存为 {path}。</translation>
        </message>
        <message>
            <source>beside the other fields of the line</source>
            <translation>相对于同一行的其他项</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>已改</translation>
        </message>
        <message>
            <source>changed, not saved yet</source>
            <translation>已修改，尚未保存</translation>
        </message>
        <message>
            <source>in the middle</source>
            <translation>居中</translation>
        </message>
        <message>
            <source>left</source>
            <translation>靠左</translation>
        </message>
        <message>
            <source>right</source>
            <translation>靠右</translation>
        </message>
        <message>
            <source>the shipped layout</source>
            <translation>自带版式</translation>
        </message>
        <message>
            <source>the shop's own layout</source>
            <translation>本店的版式</translation>
        </message>
        <message>
            <source>the shop's own words</source>
            <translation>本店自己的文字</translation>
        </message>
        <message>
            <source>{title} (hidden)</source>
            <translation>{title}（隐藏）</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>LEDGER</source>
            <translation>库存流水</translation>
        </message>
        <message>
            <source>No such movement.</source>
            <translation>没有这类变动。</translation>
        </message>
        <message>
            <source>Nothing moved yet. Goods in begins the ledger.</source>
            <translation>还没有流水。入库后开始记账。</translation>
        </message>
        <message>
            <source>Only at this place</source>
            <translation>只看此位置</translation>
        </message>
        <message>
            <source>Only movements of this kind</source>
            <translation>只看此类变动</translation>
        </message>
        <message>
            <source>all movements</source>
            <translation>所有变动</translation>
        </message>
        <message>
            <source>all places</source>
            <translation>所有位置</translation>
        </message>
    </context>
    <context>
        <name>LedgerKind</name>
        <message>
            <source>Brought in from a list</source>
            <translation>从清单导入</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>调整</translation>
        </message>
        <message>
            <source>Count difference</source>
            <translation>盘点差异</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>盘盈</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>入库</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>移库</translation>
        </message>
        <message>
            <source>Old part, used again</source>
            <translation>旧件再用</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>退料</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>取消预留</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>预留</translation>
        </message>
        <message>
            <source>Scrapped</source>
            <translation>报废</translation>
        </message>
        <message>
            <source>Sent back to supplier</source>
            <translation>退回供应商</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用</translation>
        </message>
    </context>
    <context>
        <name>Listed</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n row(s) brought in from {file}.</source>
            <translation>
                <numerusform>已从 {file} 导入 %n 行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused.</source>
            <translation>
                <numerusform>%n 行不能导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) taken back.</source>
            <translation>
                <numerusform>已撤销 %n 行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {file}.</source>
            <translation>
                <numerusform>已写出 %n 行到 {file}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s): {names}</source>
            <translation>
                <numerusform>%n 项保留：{names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that were used since are retired.</source>
            <translation>
                <numerusform>之后用过的 %n 项改为停用。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 {currency} in {own}</source>
            <translation>1 {currency} 合 {own}</translation>
        </message>
        <message>
            <source>A list to bring in</source>
            <translation>选择要导入的列表</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>全部行</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Barcodes</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Belongs to jobs and orders: is not brought in</source>
            <translation>属于维修单和采购单，不会导入</translation>
        </message>
        <message numerus="yes">
            <source>Bring %n row(s) in</source>
            <translation>
                <numerusform>导入 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring a file in…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Brought in so far</source>
            <translation>已导入的列表</translation>
        </message>
        <message>
            <source>CSV files in a ZIP</source>
            <translation>CSV 文件（ZIP）</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Cost of one</source>
            <translation>单位成本</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Days until it comes</source>
            <translation>到货天数</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Fits models</source>
            <translation>适用机型</translation>
        </message>
        <message>
            <source>For reading only</source>
            <translation>仅供查看</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>匹配依据</translation>
        </message>
        <message>
            <source>From quantity</source>
            <translation>起订量</translation>
        </message>
        <message>
            <source>Give numbers to pieces without one</source>
            <translation>给没有序列号的件编号</translation>
        </message>
        <message>
            <source>It lists</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Kind of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>Kinds of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Lists in and out</source>
            <translation>列表导入导出</translation>
        </message>
        <message>
            <source>Made besides: {names}.</source>
            <translation>另外新建：{names}。</translation>
        </message>
        <message>
            <source>Make kinds of part that are named</source>
            <translation>自动新建文件中的配件类别</translation>
        </message>
        <message>
            <source>Make places that are named</source>
            <translation>自动新建文件中的位置</translation>
        </message>
        <message>
            <source>Make suppliers that are named</source>
            <translation>自动新建文件中的供应商</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>厂家编号</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>最高库存</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最低库存</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>机型</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>适用机型</translation>
        </message>
        <message>
            <source>Months of warranty</source>
            <translation>保修月数</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Not kept any more</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>On order (to read)</source>
            <translation>在途采购（仅供查看）</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Our customer number</source>
            <translation>客户号</translation>
        </message>
        <message>
            <source>Our number</source>
            <translation>本店编号</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>整包数</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Parts and stock</source>
            <translation>配件与库存</translation>
        </message>
        <message>
            <source>Parts, suppliers with their prices, and stock come in from CSV, Excel (XLSX) or a ZIP of CSVs. You see first what would change; nothing is changed before F9, and all of it can be undone. Empty cells change nothing.</source>
            <translation>从 CSV、Excel（XLSX）或装有 CSV 的 ZIP 导入配件、供应商及其价格、库存。先看将有哪些改动，按 F9 之前什么都不改，之后可以撤销。空格不改动原有内容。</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Pieces used, gone (to read)</source>
            <translation>已用及离库序列号（仅供查看）</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Quantities to carry</source>
            <translation>应备数量</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity to carry</source>
            <translation>应备数量</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>读取中…</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已到货</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不能导入</translation>
        </message>
        <message>
            <source>Repair order</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>Reserved (to read)</source>
            <translation>已预留（仅供查看）</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Say what the file lists.</source>
            <translation>请选择文件的内容。</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Shelves</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped. Change anything on the left to look again.</source>
            <translation>已停止。改动左侧任一项即重新查看。</translation>
        </message>
        <message>
            <source>Stopped: everything is as it was.</source>
            <translation>已停止：一切照旧。</translation>
        </message>
        <message>
            <source>Stopped: no file was written.</source>
            <translation>已停止：没有写出文件。</translation>
        </message>
        <message>
            <source>Stopped: nothing was brought in.</source>
            <translation>已停止：没有导入任何内容。</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>替代件</translation>
        </message>
        <message>
            <source>Substitutes</source>
            <translation>替代件</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Supplier parts</source>
            <translation>供应商配件</translation>
        </message>
        <message>
            <source>Supplier prices</source>
            <translation>供应商价格</translation>
        </message>
        <message>
            <source>Supplier's number</source>
            <translation>供应商编号</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Tax rate, %</source>
            <translation>税率 %</translation>
        </message>
        <message>
            <source>This sheet is left out.</source>
            <translation>此工作表不导入。</translation>
        </message>
        <message>
            <source>This very file was brought in already: {at}, {who}.</source>
            <translation>这份文件已导入过：{at}，{who}。</translation>
        </message>
        <message>
            <source>Tracked by serial number</source>
            <translation>按序列号</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Undo this one</source>
            <translation>撤销这次导入</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Wanted by jobs (to read)</source>
            <translation>维修单缺件（仅供查看）</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>将有的改动</translation>
        </message>
        <message>
            <source>What would change, or why not</source>
            <translation>将有的改动，或不能导入的原因</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>归谁</translation>
        </message>
        <message>
            <source>Write everything to a file</source>
            <translation>全部导出</translation>
        </message>
        <message>
            <source>Write everything to a file…</source>
            <translation>全部导出…</translation>
        </message>
        <message>
            <source>barcode</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>bring a file in</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>kind of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>maker's number</source>
            <translation>厂家编号</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>only new, changed, unchanged or refused rows</source>
            <translation>只看新增、有改动、无改动或不能导入的行</translation>
        </message>
        <message>
            <source>our number</source>
            <translation>本店编号</translation>
        </message>
        <message>
            <source>place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>stop; back to what was brought in</source>
            <translation>停止；返回已导入的列表</translation>
        </message>
        <message>
            <source>supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>undone {at}</source>
            <translation>已于 {at} 撤销</translation>
        </message>
        <message>
            <source>write everything to a file</source>
            <translation>全部导出</translation>
        </message>
        <message>
            <source>{done} of {total} rows…</source>
            <translation>{done} / {total} 行…</translation>
        </message>
        <message>
            <source>– leave out –</source>
            <translation>– 不导入 –</translation>
        </message>
        <message>
            <source>“{sheet}”: choose the column for {field}.</source>
            <translation>“{sheet}”：请选择“{field}”所在的列。</translation>
        </message>
        <message>
            <source>≠ changed</source>
            <translation>≠ 有改动</translation>
        </message>
        <message>
            <source>⚠ refused</source>
            <translation>⚠ 不能导入</translation>
        </message>
        <message>
            <source>＋ new</source>
            <translation>＋ 新增</translation>
        </message>
        <message>
            <source>＝ unchanged</source>
            <translation>＝ 无改动</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Another window is writing a great deal just now. Yours waits, and is saved as soon as it is done.</source>
            <translation>另一个窗口正在写入大量数据。您这里的内容正在排队，等它写完就会保存。</translation>
        </message>
        <message>
            <source>Every page stands in the row of tabs.</source>
            <translation>所有页面都已在标签栏中。</translation>
        </message>
        <message>
            <source>No parts have come for your jobs.</source>
            <translation>您的维修单没有新到的配件。</translation>
        </message>
        <message>
            <source>Nothing to do here with this key. F1 shows the keys of this page.</source>
            <translation>这个键在这里没有作用。按 F1 查看本页的按键。</translation>
        </message>
        <message>
            <source>This window has no such page.</source>
            <translation>本窗口没有这个页面。</translation>
        </message>
    </context>
    <context>
        <name>Means</name>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>转账</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>微信支付</translation>
        </message>
    </context>
    <context>
        <name>Merges</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 件物品</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n 张维修单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s)</source>
            <translation>
                <numerusform>%n 笔付款</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Came over from “{other}”</source>
            <translation>由“{other}”转来</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Find the other one above.</source>
            <translation>请在上面查找另一个。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Merged and split</source>
            <translation>合并与拆分</translation>
        </message>
        <message>
            <source>Never merged or split.</source>
            <translation>从未合并或拆分。</translation>
        </message>
        <message>
            <source>Owner: {name}</source>
            <translation>所有人：{name}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>Take it back? What moved goes back to “{other}”; what came later stays.</source>
            <translation>要撤回吗？转来的内容退回“{other}”，以后新增的留在这里。</translation>
        </message>
        <message>
            <source>Take it back? What moved to “{other}” comes back; what came later stays there.</source>
            <translation>要撤回吗？转到“{other}”的内容退回这里，以后新增的留在那边。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
        <message>
            <source>The other one stays</source>
            <translation>保留另一个</translation>
        </message>
        <message>
            <source>The other one: phone, name, company…</source>
            <translation>另一个：电话、姓名、单位…</translation>
        </message>
        <message>
            <source>The other one: serial, model…</source>
            <translation>另一件：序列号、型号…</translation>
        </message>
        <message>
            <source>The same article, written down twice</source>
            <translation>同一件物品，登记了两次</translation>
        </message>
        <message>
            <source>The same person, written down twice</source>
            <translation>同一个人，登记了两次</translation>
        </message>
        <message>
            <source>This one was merged into “{other}”</source>
            <translation>此条已并入“{other}”</translation>
        </message>
        <message>
            <source>Went over to “{other}”</source>
            <translation>转到“{other}”</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>原因？</translation>
        </message>
        <message>
            <source>both</source>
            <translation>都留</translation>
        </message>
        <message>
            <source>is merged into it</source>
            <translation>并入对方</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>taken back {at} by {who}</source>
            <translation>{who} 于 {at} 撤回</translation>
        </message>
        <message>
            <source>the same article</source>
            <translation>同一件物品</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>同一个人</translation>
        </message>
        <message>
            <source>{articles}, {orders} and {payments}</source>
            <translation>{articles}、{orders}和 {payments}</translation>
        </message>
        <message>
            <source>{moves} go over to “{stays}”. “{goes}” is found nowhere any more; what was printed and written into the register stays. It can be taken back.</source>
            <translation>{moves}转到“{stays}”。“{goes}”不再出现在查找和列表中；已打印和已登记的内容保持不变。此操作可以撤回。</translation>
        </message>
        <message>
            <source>“{gone}” was merged into “{kept}”.</source>
            <translation>“{gone}”已并入“{kept}”。</translation>
        </message>
        <message>
            <source>“{other}” was merged into this one</source>
            <translation>“{other}”并入此处</translation>
        </message>
    </context>
    <context>
        <name>ModelWarnings</name>
        <message>
            <source>Warning: {words}</source>
            <translation>警示：{words}</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
    </context>
    <context>
        <name>Movements</name>
        <message>
            <source>Book it in</source>
            <translation>确定入库</translation>
        </message>
        <message>
            <source>Booked in: {quantity}</source>
            <translation>已入库：{quantity}</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correct the count</source>
            <translation>盘点更正</translation>
        </message>
        <message>
            <source>Cost of one</source>
            <translation>进货单价</translation>
        </message>
        <message>
            <source>Counted, with reserved ones</source>
            <translation>实盘数量（含预留）</translation>
        </message>
        <message>
            <source>Delivery note, supplier</source>
            <translation>送货单、供应商</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>入库</translation>
        </message>
        <message>
            <source>How many are there really?</source>
            <translation>实际有多少？</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Serial number of each, scanned or with commas between</source>
            <translation>每件的序列号，逐个扫描或用逗号隔开</translation>
        </message>
        <message>
            <source>Serial numbers of all that are there</source>
            <translation>在库各件的序列号</translation>
        </message>
        <message>
            <source>The count is corrected</source>
            <translation>库存已更正</translation>
        </message>
        <message>
            <source>What came in?</source>
            <translation>到了什么货？</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Add a note</source>
            <translation>添加备注</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>NOTES</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>还没有备注。</translation>
        </message>
        <message>
            <source>Note (not shown to the customer)</source>
            <translation>备注（客户看不到）</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>备注已添加</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n article(s), without a notice in that time. Each counts as told by letter.</source>
            <translation>
                <numerusform>%n 件，此期间未打印过通知。打印后均记为已用信函通知。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) to collect (is|are) printed.</source>
            <translation>
                <numerusform>正在打印 %n 张取件通知。</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices to collect…</source>
            <translation>取件通知…</translation>
        </message>
        <message>
            <source>Print a notice to collect for each article that is ready and has waited long</source>
            <translation>为可取件而久未取走的物品各打印一张取件通知</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Ready for so many days</source>
            <translation>可取件已满天数</translation>
        </message>
    </context>
    <context>
        <name>NumberKind</name>
        <message>
            <source>badge</source>
            <translation>员工证</translation>
        </message>
        <message>
            <source>claim receipt</source>
            <translation>取件凭证</translation>
        </message>
        <message>
            <source>command</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>factory return</source>
            <translation>返厂</translation>
        </message>
        <message>
            <source>loaner</source>
            <translation>备用机</translation>
        </message>
        <message>
            <source>part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>repair tag</source>
            <translation>维修标签</translation>
        </message>
        <message>
            <source>service voucher</source>
            <translation>上门服务单</translation>
        </message>
        <message>
            <source>shelf</source>
            <translation>货架</translation>
        </message>
    </context>
    <context>
        <name>OldFate</name>
        <message>
            <source>Kept for the maker's credit</source>
            <translation>留待厂家抵扣</translation>
        </message>
        <message>
            <source>Kept, undecided</source>
            <translation>留着，未定</translation>
        </message>
        <message>
            <source>Old: for credit</source>
            <translation>旧件：待抵扣</translation>
        </message>
        <message>
            <source>Old: in stock</source>
            <translation>旧件：入库</translation>
        </message>
        <message>
            <source>Old: kept</source>
            <translation>旧件：待定</translation>
        </message>
        <message>
            <source>Old: scrapped</source>
            <translation>旧件：报废</translation>
        </message>
        <message>
            <source>Old: to customer</source>
            <translation>旧件：还客户</translation>
        </message>
        <message>
            <source>Scrapped</source>
            <translation>报废</translation>
        </message>
        <message>
            <source>To stock as used</source>
            <translation>作旧件入库</translation>
        </message>
        <message>
            <source>To the customer</source>
            <translation>交还客户</translation>
        </message>
    </context>
    <context>
        <name>OldPart</name>
        <message>
            <source>An old part that is none of those we keep</source>
            <translation>不在配件目录中的旧件</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Its serial number</source>
            <translation>旧件序列号</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Note: where it lies, which claim</source>
            <translation>备注：放在哪里，属于哪个索赔</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>拆下的旧件</translation>
        </message>
        <message>
            <source>The old part of {name}</source>
            <translation>{name} 换下的旧件</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>旧件去向</translation>
        </message>
        <message>
            <source>What was taken out</source>
            <translation>拆下的旧件</translation>
        </message>
        <message>
            <source>Worth in stock</source>
            <translation>入库价值</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>All open</source>
            <translation>全部在店</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>送修品</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>约定取件</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Nothing fits. Choose “All open” or empty the find box.</source>
            <translation>没有符合的。请选“全部在店”或清空查找框。</translation>
        </message>
        <message>
            <source>Nothing to repair. What is taken in at Intake stands here.</source>
            <translation>没有待修的。在“接件”收下的送修品会列在这里。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>取件号</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>Parts expected on {day}</source>
            <translation>配件预计 {day} 到货</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>number, name, phone…</source>
            <translation>取件号、姓名、电话…</translation>
        </message>
        <message>
            <source>⚠ Overdue</source>
            <translation>⚠ 逾期</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <source>Certified</source>
            <translation>认证</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原厂</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Exchanged</source>
            <translation>已换机</translation>
        </message>
        <message>
            <source>No fault found</source>
            <translation>未发现故障</translation>
        </message>
        <message>
            <source>Quotation declined</source>
            <translation>客户拒绝报价</translation>
        </message>
        <message>
            <source>Repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>Unrepairable</source>
            <translation>无法修复</translation>
        </message>
        <message>
            <source>Withdrawn by the customer</source>
            <translation>客户放弃维修</translation>
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>实收现金</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Change: {amount}.</source>
            <translation>找零：{amount}。</translation>
        </message>
        <message>
            <source>Nothing is owed any more.</source>
            <translation>已无欠款。</translation>
        </message>
        <message>
            <source>Owes {amount} from earlier.</source>
            <translation>以前欠款 {amount}。</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Payment for what is owed from earlier</source>
            <translation>收取以前的欠款</translation>
        </message>
        <message>
            <source>Payment noted: {amount}.</source>
            <translation>已收款：{amount}。</translation>
        </message>
        <message>
            <source>Payment received</source>
            <translation>确认收款</translation>
        </message>
        <message>
            <source>Still owed: {amount}.</source>
            <translation>仍欠：{amount}。</translation>
        </message>
        <message>
            <source>Take payment</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>The payment for what is owed is not noted yet. Finish it, or go back with Esc.</source>
            <translation>欠款的收款还没有确认。请先完成，或按 Esc 返回。</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Accessories</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>Accessories given back</source>
            <translation>已归还配件</translation>
        </message>
        <message>
            <source>Accessories left with it</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>Accessories: none</source>
            <translation>随附配件：无</translation>
        </message>
        <message>
            <source>Accessories: {count}</source>
            <translation>配件 {count} 件</translation>
        </message>
        <message>
            <source>Accessory</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Agreed by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>物品</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>入账</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>购买日期</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>实到</translation>
        </message>
        <message>
            <source>Cannot be repaired</source>
            <translation>无法修复</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>银行卡</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>工具箱</translation>
        </message>
        <message>
            <source>Case or van</source>
            <translation>工具箱/服务车</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Charged for</source>
            <translation>收费项目</translation>
        </message>
        <message>
            <source>Claim number</source>
            <translation>取件号</translation>
        </message>
        <message>
            <source>Claim receipt</source>
            <translation>取件凭证</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>Codes that are no part's yet</source>
            <translation>尚不属于任何配件的条码</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>取件人</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>外观状况</translation>
        </message>
        <message>
            <source>Condition: nothing noted</source>
            <translation>外观状况：未记录异常</translation>
        </message>
        <message>
            <source>Confirmed by the supplier</source>
            <translation>供应商确认</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Count sheet</source>
            <translation>盘点表</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>实盘</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>盘点人</translation>
        </message>
        <message>
            <source>Counted by, date</source>
            <translation>清点人、日期</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer's signature</source>
            <translation>客户签名</translation>
        </message>
        <message>
            <source>Customer's tax number</source>
            <translation>客户税号</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Date in</source>
            <translation>收件日期</translation>
        </message>
        <message>
            <source>Date out</source>
            <translation>取走日期</translation>
        </message>
        <message>
            <source>Declaration of a lost claim receipt</source>
            <translation>取件凭证遗失声明</translation>
        </message>
        <message>
            <source>Declared by, with the ID shown</source>
            <translation>声明人及所出示的证件</translation>
        </message>
        <message>
            <source>Declared lost</source>
            <translation>声明遗失时间</translation>
        </message>
        <message>
            <source>Declared value</source>
            <translation>申报价值</translation>
        </message>
        <message>
            <source>Delivery note</source>
            <translation>送货单号</translation>
        </message>
        <message>
            <source>Delivery number</source>
            <translation>到货单号</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>预付款</translation>
        </message>
        <message>
            <source>Deposit paid</source>
            <translation>已付预付款</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>品名</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>检测费</translation>
        </message>
        <message>
            <source>Diagnosis, work, parts, time</source>
            <translation>诊断、维修、零件、工时</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>预估费用</translation>
        </message>
        <message>
            <source>Every article is where it should be.</source>
            <translation>每件物品都在应在的位置。</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>换新</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应有</translation>
        </message>
        <message>
            <source>Expected by</source>
            <translation>要求到货</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>故障代码</translation>
        </message>
        <message>
            <source>Fault, in the customer's words</source>
            <translation>故障描述（客户自述）</translation>
        </message>
        <message>
            <source>For the shop: {name}</source>
            <translation>店方经办：{name}</translation>
        </message>
        <message>
            <source>For the store room</source>
            <translation>库房签字</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Given {given}, change {change}</source>
            <translation>收 {given}，找零 {change}</translation>
        </message>
        <message>
            <source>Goods register</source>
            <translation>送修品进出登记簿</translation>
        </message>
        <message>
            <source>Goods-in list</source>
            <translation>到货清单</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>发料时间</translation>
        </message>
        <message>
            <source>Handed out by</source>
            <translation>发料人</translation>
        </message>
        <message>
            <source>Here, though out by the books</source>
            <translation>账上已出，实际还在</translation>
        </message>
        <message>
            <source>I declare that the claim receipt named above is lost. From this moment it is void: the shop hands the article out only against the new receipt issued to me today. Whoever presents the lost receipt from now on gets nothing for it, and the shop is not liable to me for its misuse. Should I find it, I will bring it back to the shop.</source>
            <translation>本人声明上述取件凭证已遗失。原凭证自即刻起作废，物品仅凭今日补发的新凭证交付；此后任何人持原凭证均不得取件，因原凭证被他人冒用造成的损失，本店不承担责任。如日后找到原凭证，本人将交回本店。</translation>
        </message>
        <message>
            <source>I was told to back up my data, and accept the terms on the customer's half.</source>
            <translation>已被告知备份数据，并同意客户联所载条款。</translation>
        </message>
        <message>
            <source>Inside complete</source>
            <translation>内部件齐全</translation>
        </message>
        <message>
            <source>Inspected by</source>
            <translation>检验人</translation>
        </message>
        <message>
            <source>Issue number</source>
            <translation>领料单号</translation>
        </message>
        <message>
            <source>Issue slip</source>
            <translation>领料单</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>开具</translation>
        </message>
        <message>
            <source>Kind of service</source>
            <translation>服务类别</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>维修项目</translation>
        </message>
        <message>
            <source>Less than expected</source>
            <translation>盘亏</translation>
        </message>
        <message>
            <source>Lost claim receipt</source>
            <translation>遗失的取件凭证号</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>More than expected</source>
            <translation>盘盈</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Needed, but none is free in the store room</source>
            <translation>需要补货，但库房没有可用库存</translation>
        </message>
        <message>
            <source>No article in this period.</source>
            <translation>该时段无送修品。</translation>
        </message>
        <message>
            <source>No fault found</source>
            <translation>未发现故障</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing is to be counted: write down what lies there.</source>
            <translation>账上没有要盘的：请写下实际有的。</translation>
        </message>
        <message>
            <source>Notice to collect</source>
            <translation>取件通知</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Old part</source>
            <translation>旧件</translation>
        </message>
        <message>
            <source>Old parts given back</source>
            <translation>交还的旧件</translation>
        </message>
        <message>
            <source>On another shelf</source>
            <translation>在别的货架</translation>
        </message>
        <message>
            <source>Opened or tampered with</source>
            <translation>曾被拆动</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>采购单号</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>订购人</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Our customer number</source>
            <translation>我方客户编号</translation>
        </message>
        <message>
            <source>Our part number</source>
            <translation>我方编号</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>收费</translation>
        </message>
        <message>
            <source>Paid on account</source>
            <translation>挂账还款</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Part number</source>
            <translation>配件编号</translation>
        </message>
        <message>
            <source>Part warranty until</source>
            <translation>配件保修至</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Pickup receipt</source>
            <translation>取件单</translation>
        </message>
        <message>
            <source>Pickup receipt and repair report</source>
            <translation>取件单暨维修报告</translation>
        </message>
        <message>
            <source>Please collect it during our opening hours and bring the claim receipt; if it is lost, bring identification.</source>
            <translation>请在营业时间内携带取件凭证前来取件；凭证遗失的，请携带身份证件。</translation>
        </message>
        <message>
            <source>Please credit these parts, or tell us why not.</source>
            <translation>请抵扣以上配件的货款，或告知不予抵扣的原因。</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Price of one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Printed by</source>
            <translation>打印人</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Questions? Call {phone}.</source>
            <translation>如有疑问，请致电 {phone}。</translation>
        </message>
        <message>
            <source>Quotation declined</source>
            <translation>客户不接受报价</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>修竣</translation>
        </message>
        <message>
            <source>Ready by</source>
            <translation>约定取件时间</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipt voided by</source>
            <translation>凭证作废人</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收件</translation>
        </message>
        <message>
            <source>Received by the supplier</source>
            <translation>供应商签收</translation>
        </message>
        <message>
            <source>Received in good order: {name}</source>
            <translation>已验收取回：{name}</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Repair card</source>
            <translation>维修卡</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>维修报告</translation>
        </message>
        <message>
            <source>Repair warranty until {day}: the same fault is repaired again free. Please bring this receipt.</source>
            <translation>维修保修至 {day}：同一故障免费返修，请携带本单。</translation>
        </message>
        <message>
            <source>Repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>Replaced part</source>
            <translation>更换零件</translation>
        </message>
        <message>
            <source>Restock list</source>
            <translation>补货单</translation>
        </message>
        <message>
            <source>Result of the count</source>
            <translation>盘点结果</translation>
        </message>
        <message>
            <source>Return number</source>
            <translation>退货单号</translation>
        </message>
        <message>
            <source>Return to the supplier</source>
            <translation>退货单</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>尾数舍入</translation>
        </message>
        <message>
            <source>Same article was here before</source>
            <translation>该物品曾送修</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>所在货架</translation>
        </message>
        <message>
            <source>Seen when it was tried</source>
            <translation>试机所见</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>退货人</translation>
        </message>
        <message>
            <source>Serial number / IMEI</source>
            <translation>序列号 / IMEI</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Signature of who declares it, date</source>
            <translation>声明人签名、日期</translation>
        </message>
        <message>
            <source>Signature of who takes the parts, date</source>
            <translation>领料人签字、日期</translation>
        </message>
        <message>
            <source>Signature, date</source>
            <translation>签字、日期</translation>
        </message>
        <message>
            <source>Staff badge</source>
            <translation>员工证</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Still owed</source>
            <translation>尚欠</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>领取</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>领料人</translation>
        </message>
        <message>
            <source>Taken by: signature, date</source>
            <translation>领料人签字、日期</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Tax ({rate} % on {net})</source>
            <translation>税额（税率 {rate}%，不含税金额 {net}）</translation>
        </message>
        <message>
            <source>Tax included</source>
            <translation>其中税额</translation>
        </message>
        <message>
            <source>Tax included ({rate} % on {net})</source>
            <translation>其中税额（税率 {rate}%，不含税金额 {net}）</translation>
        </message>
        <message>
            <source>Tax rate</source>
            <translation>税率</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>测试页</translation>
        </message>
        <message>
            <source>Tested and inspected after the work</source>
            <translation>维修后测试与检验</translation>
        </message>
        <message>
            <source>The frame is 5 mm from the edges, the rulers are {mm} and {less} mm long.</source>
            <translation>边框距纸边 5 mm，两把尺长 {mm} mm 和 {less} mm。</translation>
        </message>
        <message>
            <source>The ruler is {mm} mm long, and no end of it is cut off.</source>
            <translation>标尺长 {mm} mm，两端均应完整。</translation>
        </message>
        <message>
            <source>There</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>应到</translation>
        </message>
        <message>
            <source>To pay on collection</source>
            <translation>取件时应付</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>转账</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>URGENT</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>Unknown codes</source>
            <translation>未知条码</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>VOID</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Van</source>
            <translation>服务车</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>保修</translation>
        </message>
        <message>
            <source>WeChat Pay</source>
            <translation>微信支付</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>维修内容</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Why it goes back</source>
            <translation>退货原因</translation>
        </message>
        <message>
            <source>Why more than planned</source>
            <translation>超出计划的原因</translation>
        </message>
        <message>
            <source>With tax</source>
            <translation>价税合计</translation>
        </message>
        <message>
            <source>Withdrawn by the customer</source>
            <translation>客户放弃维修</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>不含税金额</translation>
        </message>
        <message>
            <source>Work done</source>
            <translation>维修内容</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>You get back</source>
            <translation>应退给您</translation>
        </message>
        <message>
            <source>Your article has been ready since {day}, for {days} days now.</source>
            <translation>您送修的物品已于 {day} 可以取件，至今已 {days} 天。</translation>
        </message>
        <message>
            <source>Your article has been ready since {day}.</source>
            <translation>您送修的物品已于 {day} 可以取件。</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>贵方单号</translation>
        </message>
        <message>
            <source>Your part number</source>
            <translation>贵方货号</translation>
        </message>
        <message>
            <source>added {at}</source>
            <translation>存入于 {at}</translation>
        </message>
        <message>
            <source>all days</source>
            <translation>全部日期</translation>
        </message>
        <message>
            <source>all parts</source>
            <translation>全部配件</translation>
        </message>
        <message>
            <source>as agreed</source>
            <translation>按约定</translation>
        </message>
        <message>
            <source>being counted, not booked yet</source>
            <translation>清点中，尚未入账</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>已入账</translation>
        </message>
        <message>
            <source>bought here, within its warranty</source>
            <translation>本店购买，在保修期内</translation>
        </message>
        <message>
            <source>broken by us</source>
            <translation>本店损坏</translation>
        </message>
        <message>
            <source>category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>certified part</source>
            <translation>认证件</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>续页</translation>
        </message>
        <message>
            <source>customer's half</source>
            <translation>客户联</translation>
        </message>
        <message>
            <source>customers' articles</source>
            <translation>客户物品</translation>
        </message>
        <message>
            <source>cut here</source>
            <translation>沿此线裁开</translation>
        </message>
        <message>
            <source>faulty on arrival</source>
            <translation>到货即坏</translation>
        </message>
        <message>
            <source>file of {at}</source>
            <translation>文件时间 {at}</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>已取走</translation>
        </message>
        <message>
            <source>incl. tax</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>maker's warranty, by our agreement</source>
            <translation>厂家保修，本店特约维修</translation>
        </message>
        <message>
            <source>needed: {n}</source>
            <translation>需要 {n}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no proof</source>
            <translation>无凭证</translation>
        </message>
        <message>
            <source>no proof of the purchase date</source>
            <translation>无购买日期凭证</translation>
        </message>
        <message>
            <source>no shelf</source>
            <translation>无货架</translation>
        </message>
        <message>
            <source>not booked</source>
            <translation>未入账</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>original part</source>
            <translation>原厂件</translation>
        </message>
        <message>
            <source>other make</source>
            <translation>其他品牌件</translation>
        </message>
        <message>
            <source>other proof</source>
            <translation>其他凭证</translation>
        </message>
        <message>
            <source>page {number} of {total}</source>
            <translation>第 {number} 页，共 {total} 页</translation>
        </message>
        <message>
            <source>passed, {at}, {name}</source>
            <translation>合格，{at}，{name}</translation>
        </message>
        <message>
            <source>plus tax</source>
            <translation>另加税</translation>
        </message>
        <message>
            <source>shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>shop's half</source>
            <translation>店内联</translation>
        </message>
        <message>
            <source>still in the shop</source>
            <translation>在店</translation>
        </message>
        <message>
            <source>struck off: {why}</source>
            <translation>注销：{why}</translation>
        </message>
        <message>
            <source>surplus</source>
            <translation>多余</translation>
        </message>
        <message>
            <source>taken {at}</source>
            <translation>拍摄于 {at}</translation>
        </message>
        <message>
            <source>the maker's own warranty may still run</source>
            <translation>厂家保修可能仍有效</translation>
        </message>
        <message>
            <source>the picture can't be shown</source>
            <translation>图片无法显示</translation>
        </message>
        <message>
            <source>under warranty</source>
            <translation>保修免费</translation>
        </message>
        <message>
            <source>warranty card</source>
            <translation>保修卡</translation>
        </message>
        <message>
            <source>warranty is over</source>
            <translation>已过保修期</translation>
        </message>
        <message>
            <source>what moved since the last count</source>
            <translation>上次盘点后有变动的</translation>
        </message>
        <message>
            <source>within our repair warranty</source>
            <translation>在本店维修保修期内</translation>
        </message>
        <message>
            <source>wrong part</source>
            <translation>发错配件</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{counted} of {lines} lines counted, {differing} differ</source>
            <translation>共 {lines} 行，已盘 {counted} 行，{differing} 行有差异</translation>
        </message>
        <message>
            <source>{count} articles</source>
            <translation>共 {count} 件</translation>
        </message>
        <message>
            <source>{name} (tax {rate} %)</source>
            <translation>{name}（税率 {rate}%）</translation>
        </message>
        <message>
            <source>{name}, signed by PIN or badge</source>
            <translation>{name}（已凭 PIN 或员工证签收）</translation>
        </message>
        <message>
            <source>{n} of {m}</source>
            <translation>第 {n} 件，共 {m} 件</translation>
        </message>
        <message>
            <source>{shop}: your {article} (claim number {number}) is ready to be collected. To pay: {due}. Open: {hours}. Please bring the claim receipt. {phone}</source>
            <translation>【{shop}】您送修的{article}（取件号 {number}）可以取件了。应付：{due}。营业时间：{hours}。取件时请携带取件凭证。电话 {phone}</translation>
        </message>
    </context>
    <context>
        <name>PartForm</name>
        <message>
            <source>Barcodes</source>
            <translation>条码</translation>
        </message>
        <message>
            <source>Comes in, days</source>
            <translation>到货天数</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>进价</translation>
        </message>
        <message>
            <source>Each piece has a serial number</source>
            <translation>每件有序列号</translation>
        </message>
        <message>
            <source>Empty: the shop's own rate</source>
            <translation>留空：按店内税率</translation>
        </message>
        <message>
            <source>Fits models</source>
            <translation>适用型号</translation>
        </message>
        <message>
            <source>Kind of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>原厂编号</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>最高库存</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最低库存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Several with commas between</source>
            <translation>多个用逗号隔开</translation>
        </message>
        <message>
            <source>Several with commas between, or scanned one after the other</source>
            <translation>多个条码用逗号隔开，或逐个扫描</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Tax rate, %</source>
            <translation>税率 %</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Warranty, months</source>
            <translation>保修（月）</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>pc</source>
            <translation>件</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{field}: you typed “{mine}”, saved is “{theirs}”</source>
            <translation>{field}：您输入的是“{mine}”，已保存的是“{theirs}”</translation>
        </message>
    </context>
    <context>
        <name>PartLabels</name>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n 张标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) (goes|go) to the printer.</source>
            <translation>
                <numerusform>正在打印 %n 张标签。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose parts in the list (Shift+↓: several), or take all of them here.</source>
            <translation>请先在列表中选择配件（Shift+↓ 可多选），或在此选择全部配件。</translation>
        </message>
        <message>
            <source>Labels for</source>
            <translation>打印标签</translation>
        </message>
        <message>
            <source>Labels for parts and shelves</source>
            <translation>配件和货架标签</translation>
        </message>
        <message>
            <source>No more than {n} labels are shown here; all of them are printed.</source>
            <translation>此处最多显示 {n} 张标签，打印时全部打印。</translation>
        </message>
        <message>
            <source>Not printed: {names}. {reason}</source>
            <translation>未打印：{names}。{reason}</translation>
        </message>
        <message>
            <source>Of each</source>
            <translation>每种份数</translation>
        </message>
        <message>
            <source>Print them</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>all parts of the list</source>
            <translation>列表中的全部配件</translation>
        </message>
        <message>
            <source>all shelves</source>
            <translation>全部货架</translation>
        </message>
        <message>
            <source>the parts chosen in the list</source>
            <translation>列表中选中的配件</translation>
        </message>
        <message>
            <source>the shelves of the parts chosen</source>
            <translation>选中配件的货架</translation>
        </message>
    </context>
    <context>
        <name>PartLists</name>
        <message>
            <source>All that is there has moved since.</source>
            <translation>库存配件此后都有变动。</translation>
        </message>
        <message>
            <source>As CSV</source>
            <translation>导出 CSV</translation>
        </message>
        <message>
            <source>As XLSX</source>
            <translation>导出 XLSX</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均成本</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>Every part is sold for more than it costs.</source>
            <translation>所有配件售价都高于成本。</translation>
        </message>
        <message>
            <source>Excel files (*.xlsx)</source>
            <translation>Excel 文件 (*.xlsx)</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>In other places</source>
            <translation>其他位置</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>维修单数</translation>
        </message>
        <message>
            <source>Kind of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>LISTS</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Last cost</source>
            <translation>最近进价</translation>
        </message>
        <message>
            <source>Last moved</source>
            <translation>最近变动</translation>
        </message>
        <message>
            <source>List for a spreadsheet</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <source>Lost on one</source>
            <translation>每件亏损</translation>
        </message>
        <message>
            <source>Maker's number</source>
            <translation>原厂编号</translation>
        </message>
        <message>
            <source>Max.</source>
            <translation>最高</translation>
        </message>
        <message>
            <source>Min.</source>
            <translation>最低</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No job waits for a part.</source>
            <translation>没有维修单等待配件。</translation>
        </message>
        <message>
            <source>No part is listed.</source>
            <translation>没有列出配件。</translation>
        </message>
        <message>
            <source>Nothing is below its minimum.</source>
            <translation>没有低于最低库存的配件。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>Only the first {n} are shown; the file has all.</source>
            <translation>只显示前 {n} 行；文件含全部。</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件数</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>约定取件</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>预留</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>There is no stock.</source>
            <translation>没有库存。</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>待到</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>选择报表</translation>
        </message>
        <message>
            <source>Without tax</source>
            <translation>不含税</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>已写入：{name}</translation>
        </message>
        <message>
            <source>below minimum</source>
            <translation>低于最低库存</translation>
        </message>
        <message>
            <source>missing parts that jobs wait for</source>
            <translation>维修单等待的缺件</translation>
        </message>
        <message>
            <source>months</source>
            <translation>个月</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not moved for months</source>
            <translation>数月未动的配件</translation>
        </message>
        <message>
            <source>parts as listed on the left</source>
            <translation>左侧所列配件</translation>
        </message>
        <message>
            <source>sold for less than they cost</source>
            <translation>售价低于成本</translation>
        </message>
        <message>
            <source>value by kind of part</source>
            <translation>按类别的库存价值</translation>
        </message>
    </context>
    <context>
        <name>PartStory</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>物品</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>显示图表</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>显示表格</translation>
        </message>
        <message>
            <source>BOUGHT SO FAR</source>
            <translation>采购记录</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原价</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>进价</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>From, or expected</source>
            <translation>出自 / 预计到货</translation>
        </message>
        <message>
            <source>Goods in</source>
            <translation>入库</translation>
        </message>
        <message>
            <source>It lies nowhere yet.</source>
            <translation>尚无存放位置。</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>供应商料号</translation>
        </message>
        <message>
            <source>KEPT FOR JOBS, AND WANTED</source>
            <translation>预留和等待的维修单</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>No job has it reserved, and none waits for it.</source>
            <translation>没有维修单预留或等待这种配件。</translation>
        </message>
        <message>
            <source>No job has used it yet.</source>
            <translation>尚无维修单使用。</translation>
        </message>
        <message>
            <source>No price yet.</source>
            <translation>暂无价格。</translation>
        </message>
        <message>
            <source>Nobody yet. Suppliers and their prices are kept under Buying.</source>
            <translation>暂无。供应商及其价格在“采购”页维护。</translation>
        </message>
        <message>
            <source>Nothing of it is ordered.</source>
            <translation>没有在订。</translation>
        </message>
        <message>
            <source>Nothing of it was bought yet.</source>
            <translation>还没有采购过。</translation>
        </message>
        <message>
            <source>ON ORDER</source>
            <translation>在途</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>Order, delivery</source>
            <translation>采购单、到货单</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>已订</translation>
        </message>
        <message>
            <source>PRICES SO FAR</source>
            <translation>价格历史</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>Price for one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Purchase order</source>
            <translation>采购单</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>预留</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>待到</translation>
        </message>
        <message>
            <source>USED BY MONTH</source>
            <translation>每月用量</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>用量</translation>
        </message>
        <message>
            <source>WHERE IT IS</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>WHO SELLS IT</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>WHO USED IT</source>
            <translation>使用记录</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>经手</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>{price} from {quantity}</source>
            <translation>满 {quantity}：{price}</translation>
        </message>
    </context>
    <context>
        <name>PartView</name>
        <message>
            <source>A new part</source>
            <translation>新配件</translation>
        </message>
        <message>
            <source>Buying</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>It gets its number when it is saved.</source>
            <translation>保存时自动编号。</translation>
        </message>
        <message>
            <source>Keep it again</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Kept again</source>
            <translation>已恢复使用</translation>
        </message>
        <message>
            <source>Nothing new to save.</source>
            <translation>没有需要保存的内容。</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Part added</source>
            <translation>配件已添加</translation>
        </message>
        <message>
            <source>Part saved</source>
            <translation>配件已保存</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save mine instead</source>
            <translation>以我的为准保存</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>{on_hand} {unit} on hand · {reserved} reserved · {free} free · worth {value}</source>
            <translation>库存 {on_hand} {unit} · 预留 {reserved} · 可用 {free} · 价值 {value}</translation>
        </message>
        <message>
            <source>{quantity} in other places</source>
            <translation>其他位置 {quantity}</translation>
        </message>
        <message>
            <source>× Retired</source>
            <translation>× 停用</translation>
        </message>
        <message>
            <source>▼ Below minimum</source>
            <translation>▼ 低于最低库存</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>All parts</source>
            <translation>全部配件</translation>
        </message>
        <message>
            <source>All shelves</source>
            <translation>全部货架</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Labels…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <source>Lists…</source>
            <translation>报表…</translation>
        </message>
        <message>
            <source>Min.</source>
            <translation>最低</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New part</source>
            <translation>新配件</translation>
        </message>
        <message>
            <source>No part fits. Try fewer words, or press Alt+N for a new part.</source>
            <translation>没有符合的配件。请减少字词，或按 Alt+N 新建配件。</translation>
        </message>
        <message>
            <source>No part lies on {shelf}.</source>
            <translation>{shelf} 上没有配件。</translation>
        </message>
        <message>
            <source>No parts yet. Press Alt+N to write down the first one.</source>
            <translation>还没有配件。按 Alt+N 录入第一个。</translation>
        </message>
        <message>
            <source>Nothing is below its minimum.</source>
            <translation>没有低于最低库存的配件。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Only what lies on {shelf}</source>
            <translation>仅显示 {shelf} 上的配件</translation>
        </message>
        <message>
            <source>Order, paper</source>
            <translation>维修单、单据</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>预留</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who, why</source>
            <translation>经手、原因</translation>
        </message>
        <message>
            <source>With retired ones</source>
            <translation>含停用的</translation>
        </message>
        <message>
            <source>name, number, barcode, model, shelf…</source>
            <translation>名称、编号、条码、型号、货架…</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name}（停用）</translation>
        </message>
        <message>
            <source>▼ Below minimum</source>
            <translation>▼ 低于最低库存</translation>
        </message>
    </context>
    <context>
        <name>PartsPage</name>
        <message>
            <source>No part has this barcode. Write the new part down, or press Esc.</source>
            <translation>没有配件使用这个条码。请录入新配件，或按 Esc 返回。</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>The labels as they will be printed</source>
            <translation>标签打印效果</translation>
        </message>
        <message>
            <source>correct the count</source>
            <translation>盘点更正</translation>
        </message>
        <message>
            <source>goods in</source>
            <translation>入库</translation>
        </message>
        <message>
            <source>labels for parts and shelves</source>
            <translation>配件和货架标签</translation>
        </message>
        <message>
            <source>lists, for a spreadsheet too</source>
            <translation>报表，可导出表格</translation>
        </message>
        <message>
            <source>new part</source>
            <translation>新配件</translation>
        </message>
        <message>
            <source>save the part</source>
            <translation>保存配件</translation>
        </message>
        <message>
            <source>see the labels</source>
            <translation>预览标签</translation>
        </message>
        <message>
            <source>the sections of a part</source>
            <translation>配件的各个分区</translation>
        </message>
    </context>
    <context>
        <name>PartsUsed</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计到货</translation>
        </message>
        <message>
            <source>F4  Find or scan a part</source>
            <translation>F4  查找或扫描配件</translation>
        </message>
        <message>
            <source>Find or scan a part</source>
            <translation>查找或扫描配件</translation>
        </message>
        <message>
            <source>Found one: book it in and use it</source>
            <translation>手上有货：入账并使用</translation>
        </message>
        <message>
            <source>No parts yet. Scan a part, or find it above.</source>
            <translation>还没有配件。扫描配件，或在上面查找。</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>不再需要</translation>
        </message>
        <message>
            <source>Old…</source>
            <translation>旧件…</translation>
        </message>
        <message>
            <source>Order it for this job</source>
            <translation>为此单订货</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Other old part…</source>
            <translation>其他旧件…</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>取自</translation>
        </message>
        <message>
            <source>PARTS</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Price for one</source>
            <translation>单价</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>退料</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Reserve it</source>
            <translation>预留</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Take instead: {name} ({quantity} free)</source>
            <translation>改用：{name}（可用 {quantity}）</translation>
        </message>
        <message>
            <source>Taken out, and none of the parts that we keep</source>
            <translation>拆下的、不在配件目录中的旧件</translation>
        </message>
        <message>
            <source>The old part of {name}: {fate}</source>
            <translation>{name} 的旧件：{fate}</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation>立即使用</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>等待配件</translation>
        </message>
        <message>
            <source>Want it, go on</source>
            <translation>登记缺料</translation>
        </message>
        <message>
            <source>Why does {name} go back on the shelf?</source>
            <translation>{name} 为什么退料？</translation>
        </message>
        <message>
            <source>here: {pieces}</source>
            <translation>现有：{pieces}</translation>
        </message>
        <message>
            <source>name, number… ↓ parts that fit</source>
            <translation>名称、编号… ↓ 适用配件</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>shelf {shelf}</source>
            <translation>货架 {shelf}</translation>
        </message>
        <message>
            <source>{name} is back on the shelf</source>
            <translation>{name} 已放回货架</translation>
        </message>
        <message>
            <source>{name} is not waited for any more</source>
            <translation>不再等待 {name}</translation>
        </message>
        <message>
            <source>{name} is reserved</source>
            <translation>已预留 {name}</translation>
        </message>
        <message>
            <source>{name} is to be ordered; the job waits for it</source>
            <translation>{name} 待订货，此单待配件</translation>
        </message>
        <message>
            <source>{name} is used</source>
            <translation>已使用 {name}</translation>
        </message>
        <message>
            <source>{name} is wanted for this job; buying sees it</source>
            <translation>{name} 已登记缺料，采购可见</translation>
        </message>
        <message>
            <source>{name} was booked as found, and used</source>
            <translation>{name} 已按“找到”入账并使用</translation>
        </message>
        <message>
            <source>{name}: {fate}</source>
            <translation>{name}：{fate}</translation>
        </message>
        <message>
            <source>{place}: {quantity} free</source>
            <translation>{place}：可用 {quantity}</translation>
        </message>
        <message>
            <source>{quantity} {unit} free</source>
            <translation>可用 {quantity} {unit}</translation>
        </message>
    </context>
    <context>
        <name>PaymentKind</name>
        <message>
            <source>Deposit</source>
            <translation>预付款</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Payment on account</source>
            <translation>还欠款</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>A new fault</source>
            <translation>新故障</translation>
        </message>
        <message>
            <source>It came in free as a repeat. Why must the customer pay now?</source>
            <translation>接件时按返修免费。为什么现在要收费？</translation>
        </message>
        <message>
            <source>Marked as a repeat repair</source>
            <translation>已标为返修</translation>
        </message>
        <message>
            <source>Marked as new</source>
            <translation>已标为新故障</translation>
        </message>
        <message>
            <source>Repaired here before ({number}), but this is a new fault.</source>
            <translation>曾在本店维修（{number}），但这是新故障。</translation>
        </message>
        <message>
            <source>Repaired here before ({number}). Is it the same fault?</source>
            <translation>曾在本店维修（{number}）。是同一故障吗？</translation>
        </message>
        <message>
            <source>Repeat repair: the same fault as in {number}, repaired again free.</source>
            <translation>返修：与 {number} 同一故障，免费再修。</translation>
        </message>
        <message>
            <source>Same fault: repeat repair</source>
            <translation>同一故障：返修</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Second technician</source>
            <translation>第二技术员</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>缓急</translation>
        </message>
        <message>
            <source>WHO AND WHERE</source>
            <translation>人员与位置</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>加急</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Phones, the first is rung first</source>
            <translation>电话，第一个先打</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>税号</translation>
        </message>
    </context>
    <context>
        <name>PhoneLabel</name>
        <message>
            <source>family</source>
            <translation>家人</translation>
        </message>
        <message>
            <source>home</source>
            <translation>家里</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>work</source>
            <translation>单位</translation>
        </message>
    </context>
    <context>
        <name>Phones</name>
        <message>
            <source>Phone {n}</source>
            <translation>电话 {n}</translation>
        </message>
        <message>
            <source>Ring this one first (Alt+Home)</source>
            <translation>先打这个号码（Alt+Home）</translation>
        </message>
        <message>
            <source>Whose or where it is</source>
            <translation>谁的或哪里的号码</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message numerus="yes">
            <source>%n new photo(s) from the phone</source>
            <translation>
                <numerusform>手机传来 %n 张新照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Not these</source>
            <translation>不要这些</translation>
        </message>
        <message>
            <source>{name}: press to leave it out</source>
            <translation>{name}：按下则不添加</translation>
        </message>
    </context>
    <context>
        <name>Pickup</name>
        <message>
            <source>ALREADY OUT on {at}, collected by {collector}</source>
            <translation>已经取走：{at}，取件人 {collector}</translation>
        </message>
        <message>
            <source>Accessories to give back</source>
            <translation>应交还的随附配件</translation>
        </message>
        <message>
            <source>Also ready for this customer:</source>
            <translation>该客户还有修好的：</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Another article</source>
            <translation>换一件</translation>
        </message>
        <message>
            <source>Another means</source>
            <translation>另一种付款方式</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>送修品</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>实收现金</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>找零</translation>
        </message>
        <message>
            <source>Change: {amount}.</source>
            <translation>找零：{amount}。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Claim receipt or order</source>
            <translation>取件凭证或维修单</translation>
        </message>
        <message>
            <source>Claim receipt taken back</source>
            <translation>收回的取件凭证</translation>
        </message>
        <message>
            <source>Declare lost + print another</source>
            <translation>挂失并补打</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>检测费</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>应付</translation>
        </message>
        <message>
            <source>Fault: {fault}</source>
            <translation>故障：{fault}</translation>
        </message>
        <message>
            <source>Give back the old part: {names}</source>
            <translation>交还旧件：{names}</translation>
        </message>
        <message>
            <source>Give back: {amount}.</source>
            <translation>退还：{amount}。</translation>
        </message>
        <message>
            <source>Give the rest back by</source>
            <translation>退款方式</translation>
        </message>
        <message>
            <source>Hand out + print</source>
            <translation>交还并打印</translation>
        </message>
        <message>
            <source>Handed out by {who}. Do not hand anything out again.</source>
            <translation>经办 {who}。请勿重复交还。</translation>
        </message>
        <message>
            <source>Handed out: {number}.</source>
            <translation>已交还：{number}。</translation>
        </message>
        <message>
            <source>It is late by {late}. Tell the customer when it will be ready.</source>
            <translation>已逾期 {late}。请告知客户何时可取。</translation>
        </message>
        <message>
            <source>Kind of ID shown</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>工时费</translation>
        </message>
        <message>
            <source>Last digits</source>
            <translation>末几位</translation>
        </message>
        <message>
            <source>NOT READY: {state}, due {due}</source>
            <translation>还不能取：{state}，约定 {due}</translation>
        </message>
        <message>
            <source>Name of who collects</source>
            <translation>代取人姓名</translation>
        </message>
        <message>
            <source>Nothing came in with it.</source>
            <translation>没有随附配件。</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>尚无。</translation>
        </message>
        <message>
            <source>Notice to collect</source>
            <translation>取件通知</translation>
        </message>
        <message>
            <source>ORDER VOID: it was a typing error</source>
            <translation>维修单已作废：录入错误</translation>
        </message>
        <message>
            <source>Open here is {number}. Put the other one back, then Esc, or scan the right tag.</source>
            <translation>当前办理的是 {number}。请放回另一件，然后按 Esc，或扫描正确的标签。</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付</translation>
        </message>
        <message>
            <source>Paid before (deposit)</source>
            <translation>已付（预付款）</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Parts used</source>
            <translation>零件费</translation>
        </message>
        <message>
            <source>Parts: {parts}</source>
            <translation>所用零件：{parts}</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Pickup</source>
            <translation>取件</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>重新打印</translation>
        </message>
        <message>
            <source>READY: {outcome}</source>
            <translation>可以取件：{outcome}</translation>
        </message>
        <message>
            <source>RECEIPT LOST: reported on {at}, noted by {who}</source>
            <translation>凭证已挂失：{at}，经办 {who}</translation>
        </message>
        <message>
            <source>RECEIPT VOID since {at}, made void by {who}</source>
            <translation>凭证已作废：{at}，经办 {who}</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason for the discount</source>
            <translation>优惠原因</translation>
        </message>
        <message>
            <source>Receipt and who collects</source>
            <translation>凭证与取件人</translation>
        </message>
        <message>
            <source>Receipt lost</source>
            <translation>凭证遗失</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>维修报告</translation>
        </message>
        <message>
            <source>Repair warranty, days</source>
            <translation>维修保修（天）</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>取整</translation>
        </message>
        <message>
            <source>Scan the claim receipt, or type the number on it below. If it is lost, press F6.</source>
            <translation>请扫描取件凭证，或在下方输入凭证上的取件号。若已遗失，按 F6。</translation>
        </message>
        <message>
            <source>Scan the claim receipt; or type its number, the last six digits, a phone, a name</source>
            <translation>扫描取件凭证；或输入单号、后六位、电话、姓名</translation>
        </message>
        <message>
            <source>Scan the customer's claim receipt. Then what is true of it appears here.</source>
            <translation>请扫描客户的取件凭证，结果会显示在这里。</translation>
        </message>
        <message>
            <source>Shelf {shelf}</source>
            <translation>货架 {shelf}</translation>
        </message>
        <message>
            <source>Someone else collects</source>
            <translation>他人代取</translation>
        </message>
        <message>
            <source>Still owed after this</source>
            <translation>尚欠</translation>
        </message>
        <message>
            <source>Still owed: {amount}.</source>
            <translation>尚欠：{amount}。</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税额</translation>
        </message>
        <message>
            <source>Tax, included above</source>
            <translation>其中税额（已含在上面）</translation>
        </message>
        <message>
            <source>Tell the customer when it will be ready. It stays here.</source>
            <translation>请告知客户何时可取。物品留在店里。</translation>
        </message>
        <message>
            <source>The customer collects</source>
            <translation>客户本人取</translation>
        </message>
        <message>
            <source>The lost receipt is refused from now on; the replacement is printed.</source>
            <translation>遗失的凭证从现在起失效；新凭证已打印。</translation>
        </message>
        <message>
            <source>This receipt was replaced. Ask for the newer one, or for proof of who it is.</source>
            <translation>此凭证已换新。请出示新凭证，或核对身份。</translation>
        </message>
        <message>
            <source>To give back</source>
            <translation>应退</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>WRONG: this belongs to another order, {number} ({customer})</source>
            <translation>拿错了：这是另一单的，{number}（{customer}）</translation>
        </message>
        <message>
            <source>What is different: {name}</source>
            <translation>差异说明：{name}</translation>
        </message>
        <message>
            <source>What stays owed</source>
            <translation>欠款处理</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>维修内容</translation>
        </message>
        <message>
            <source>Who declares the claim receipt lost? Name, kind of ID and its last digits.</source>
            <translation>谁来挂失取件凭证？请填姓名、证件类型和证件末几位。</translation>
        </message>
        <message>
            <source>Who shows this paper may not be the customer. Ask for the replacement receipt.</source>
            <translation>持此凭证者可能不是客户本人。请出示补发的凭证。</translation>
        </message>
        <message>
            <source>Work: {work}</source>
            <translation>工时项目：{work}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 件</translation>
        </message>
        <message>
            <source>another means of payment for what is left</source>
            <translation>余额换一种付款方式</translation>
        </message>
        <message>
            <source>cash given</source>
            <translation>实收</translation>
        </message>
        <message>
            <source>hand out, close and print the pickup receipt</source>
            <translation>交还、结案并打印取件单</translation>
        </message>
        <message>
            <source>not given back? say why</source>
            <translation>未交还？请说明原因</translation>
        </message>
        <message>
            <source>on the customer's account</source>
            <translation>记客户账</translation>
        </message>
        <message>
            <source>print a notice to collect: it is ready, and nobody came</source>
            <translation>打印取件通知：可以取件而客户未来取</translation>
        </message>
        <message>
            <source>print the pickup receipt again</source>
            <translation>重新打印取件单</translation>
        </message>
        <message>
            <source>print the repair report</source>
            <translation>打印维修报告</translation>
        </message>
        <message>
            <source>put this order aside; nothing is written</source>
            <translation>放下这一单，不做任何记录</translation>
        </message>
        <message>
            <source>see the pickup receipt, or the declaration, as it will be printed</source>
            <translation>预览取件单或遗失声明</translation>
        </message>
        <message>
            <source>someone else collects</source>
            <translation>他人代取</translation>
        </message>
        <message>
            <source>take a payment for what is owed from earlier</source>
            <translation>收取以前的欠款</translation>
        </message>
        <message>
            <source>the claim receipt is lost: declare it and issue another</source>
            <translation>凭证遗失：挂失并补发</translation>
        </message>
        <message>
            <source>the manager lets it go</source>
            <translation>主任放行</translation>
        </message>
        <message>
            <source>{document} as it will be printed</source>
            <translation>{document}（打印预览）</translation>
        </message>
        <message>
            <source>✓ tag scanned: this is the article</source>
            <translation>✓ 已扫标签：就是这件</translation>
        </message>
    </context>
    <context>
        <name>PlaceKind</name>
        <message>
            <source>Case</source>
            <translation>工具箱</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>隔离区</translation>
        </message>
        <message>
            <source>Store room</source>
            <translation>库房</translation>
        </message>
        <message>
            <source>Van</source>
            <translation>服务车</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>0: bring again what was used</source>
            <translation>0：用多少补多少</translation>
        </message>
        <message>
            <source>A new case or van</source>
            <translation>新的工具箱或服务车</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>入账</translation>
        </message>
        <message>
            <source>Booked.</source>
            <translation>已入账。</translation>
        </message>
        <message>
            <source>Bring</source>
            <translation>补</translation>
        </message>
        <message>
            <source>Bring them all</source>
            <translation>全部补上</translation>
        </message>
        <message>
            <source>Brought, and booked in one go.</source>
            <translation>已补货并一次入账。</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>维修卡</translation>
        </message>
        <message>
            <source>Cases and vans</source>
            <translation>工具箱和服务车</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>补货</translation>
        </message>
        <message>
            <source>Find or scan a part</source>
            <translation>查找或扫描配件</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Kinds of part</source>
            <translation>配件种类</translation>
        </message>
        <message>
            <source>Move or scrap</source>
            <translation>移库或报废</translation>
        </message>
        <message>
            <source>Move or scrap a part</source>
            <translation>移库或报废一种配件</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>No case or van is chosen.</source>
            <translation>还没有选择工具箱或服务车。</translation>
        </message>
        <message>
            <source>No case or van yet. Press Alt+N to make the first.</source>
            <translation>还没有工具箱或服务车。按 Alt+N 新增一个。</translation>
        </message>
        <message>
            <source>Nothing is missing there: what is used out of it, or below its level, stands here.</source>
            <translation>不缺料：用掉的或低于应带数量的配件会列在这里。</translation>
        </message>
        <message>
            <source>Nothing lies about undecided, nothing waits for the maker's credit.</source>
            <translation>没有未定的旧件，也没有待厂家抵扣的旧件。</translation>
        </message>
        <message>
            <source>Old parts taken out</source>
            <translation>换下的旧件</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>存放点</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>打印补货单</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>报废</translation>
        </message>
        <message>
            <source>Serial numbers</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>The list as it will be printed</source>
            <translation>补货单打印预览</translation>
        </message>
        <message>
            <source>The list of {name} is being printed.</source>
            <translation>正在打印 {name} 的补货单。</translation>
        </message>
        <message>
            <source>There</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>To bring from the store room</source>
            <translation>从库房补货</translation>
        </message>
        <message>
            <source>To carry</source>
            <translation>应带</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已用</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>What it should always carry</source>
            <translation>应常备的配件</translation>
        </message>
        <message>
            <source>What it should carry</source>
            <translation>应带数量</translation>
        </message>
        <message>
            <source>Where parts lie</source>
            <translation>存放点</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>归谁</translation>
        </message>
        <message>
            <source>a case may go without one</source>
            <translation>工具箱可以不填</translation>
        </message>
        <message>
            <source>a new case or van</source>
            <translation>新增工具箱或服务车</translation>
        </message>
        <message>
            <source>bring what the chosen case or van needs</source>
            <translation>给选中的工具箱或服务车补货</translation>
        </message>
        <message>
            <source>how many of a part the chosen case or van should carry</source>
            <translation>选中的工具箱或服务车应带多少</translation>
        </message>
        <message>
            <source>move parts between places, or scrap them</source>
            <translation>移库或报废配件</translation>
        </message>
        <message>
            <source>name, number, barcode…</source>
            <translation>名称、编号、条码…</translation>
        </message>
        <message>
            <source>nobody has said yet</source>
            <translation>还没有人说明</translation>
        </message>
        <message>
            <source>print the list by which it is filled</source>
            <translation>打印补货单</translation>
        </message>
        <message>
            <source>see that list</source>
            <translation>预览补货单</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Not saved yet: {key} saves it and prints it on {printer}.</source>
            <translation>尚未保存：按 {key} 保存并在 {printer} 上打印。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures of the dots (*.png)</source>
            <translation>打印点阵图片 (*.png)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save what will be printed</source>
            <translation>保存将要打印的内容</translation>
        </message>
        <message>
            <source>The shop's own layout is damaged, so the shipped one is used (Settings, Layouts).</source>
            <translation>本店的版式已损坏，改用自带的版式（设置 → 版式）。</translation>
        </message>
        <message>
            <source>There is no room for all of this: {texts}</source>
            <translation>放不下的文字：{texts}</translation>
        </message>
        <message>
            <source>These characters can't be printed and appear as 〓: {signs}</source>
            <translation>以下字符无法打印，将显示为〓：{signs}</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
    </context>
    <context>
        <name>PrintAgain</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Copy a message: come and collect</source>
            <translation>复制取件短信文字</translation>
        </message>
        <message>
            <source>Old part: {name}</source>
            <translation>旧件：{name}</translation>
        </message>
        <message>
            <source>Print again:</source>
            <translation>重新打印：</translation>
        </message>
        <message>
            <source>The message lies in the clipboard. Note with Alt+K when it was sent.</source>
            <translation>短信文字已复制。发出后请按 Alt+K 记录已通知客户。</translation>
        </message>
    </context>
    <context>
        <name>Printer</name>
        <message>
            <source>Close its cover until it clicks.</source>
            <translation>请合上机盖，听到咔嗒一声。</translation>
        </message>
        <message>
            <source>Close the other program, or wait until it is done.</source>
            <translation>请关闭那个程序，或等它用完。</translation>
        </message>
        <message>
            <source>Most cheap printers never answer. A test page shows whether it prints.</source>
            <translation>多数便宜的打印机从不应答。打一张测试页就知道能不能打印。</translation>
        </message>
        <message>
            <source>Open it, take the stuck paper out, close it.</source>
            <translation>请打开机盖，取出卡住的纸，再合上。</translation>
        </message>
        <message>
            <source>Plug its cable in again, on both ends.</source>
            <translation>请把连接线两头重新插好。</translation>
        </message>
        <message>
            <source>Press its pause or feed button, and it goes on.</source>
            <translation>按一下打印机上的暂停键或走纸键，就会继续。</translation>
        </message>
        <message>
            <source>Put a new ribbon in.</source>
            <translation>请换上新碳带。</translation>
        </message>
        <message>
            <source>Put paper in and close it.</source>
            <translation>请装纸并合上机盖。</translation>
        </message>
        <message>
            <source>Switch it off and on. If it stays so, look into its manual.</source>
            <translation>请关机再开机。仍然如此，请查看它的说明书。</translation>
        </message>
        <message>
            <source>Switch it on, look at its cable, and ask again.</source>
            <translation>请打开电源、检查连接线，再查询一次。</translation>
        </message>
        <message>
            <source>cover open</source>
            <translation>机盖未合上</translation>
        </message>
        <message>
            <source>faulty</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>in use by another program</source>
            <translation>被其他程序占用</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>无法连接</translation>
        </message>
        <message>
            <source>out of paper</source>
            <translation>缺纸</translation>
        </message>
        <message>
            <source>out of ribbon</source>
            <translation>碳带用完</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>卡纸</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>正在打印</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>says nothing of itself</source>
            <translation>未报告状态</translation>
        </message>
        <message>
            <source>unplugged</source>
            <translation>已拔出</translation>
        </message>
    </context>
    <context>
        <name>PrinterGuide</name>
        <message>
            <source>1 Test page</source>
            <translation>1 测试页</translation>
        </message>
        <message>
            <source>2 Edges and darkness</source>
            <translation>2 边距与浓度</translation>
        </message>
        <message>
            <source>All of it, as shown</source>
            <translation>完整，和图上一样</translation>
        </message>
        <message>
            <source>At the left edge, mm</source>
            <translation>左边缘读数 (mm)</translation>
        </message>
        <message>
            <source>At the upper edge, mm</source>
            <translation>上边缘读数 (mm)</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Compare the label's size, what the next label begins after and the width of the print head on the right with what lies in the printer, then print again.</source>
            <translation>请把右边的标签尺寸、标签间的分隔方式和打印头宽度与打印机里的实物对照，然后再打印一次。</translation>
        </message>
        <message>
            <source>Compare the paper on the right with what lies in the printer, then print again.</source>
            <translation>请把右边的纸张与打印机里的实物对照，然后再打印一次。</translation>
        </message>
        <message>
            <source>Correct and print again</source>
            <translation>校正并再打印</translation>
        </message>
        <message>
            <source>Darker</source>
            <translation>加深</translation>
        </message>
        <message>
            <source>Delete what still waits in this PC's own list for that printer, or it comes out later.</source>
            <translation>请在本机的打印队列里删除还在等待的任务，否则它以后会突然打出来。</translation>
        </message>
        <message>
            <source>Everything was tried. Is it the right printer on the right cable? What it prints when it is switched on with the feed button held down says its language and speed: choose them on the right.</source>
            <translation>全部试过了。打印机和连接线对不对？按住走纸键开机，它会打出自己的语言和波特率：请在右边照着选择。</translation>
        </message>
        <message>
            <source>Fine lines that run together are too dark, broken ones too light.</source>
            <translation>细线连成一片是太深，断断续续是太浅。</translation>
        </message>
        <message>
            <source>Is it the right printer, is it on, and has it paper? Choose it on the right, then print again.</source>
            <translation>是这台打印机吗？开机了吗，有纸吗？请在右边选好，再打印一次。</translation>
        </message>
        <message>
            <source>It is right: save</source>
            <translation>没问题，保存</translation>
        </message>
        <message>
            <source>It may speak another language: {language} is tried next.</source>
            <translation>它用的可能是别的语言：接下来试 {language}。</translation>
        </message>
        <message>
            <source>It understands, but prints nothing. Is the paper in the right way round? Let it measure its labels (hold its feed button down until it blinks), then print again.</source>
            <translation>它听得懂，但没有打印。纸装反了吗？请让它测一次标签（按住走纸键直到灯闪），再打印一次。</translation>
        </message>
        <message>
            <source>It understands, but prints nothing. Is the paper in the right way round? Then print again.</source>
            <translation>它听得懂，但没有打印。纸装反了吗？装好后再打印一次。</translation>
        </message>
        <message>
            <source>It was sent more than it could take. It says “wait” in another way: {flow} is tried next. Switch it off and on first: it may still wait for the rest.</source>
            <translation>数据发得太快，它来不及收。它用另一种方式示意“等一等”：接下来试 {flow}。请先关机再开机：它可能还在等剩下的数据。</translation>
        </message>
        <message>
            <source>Its dots have another size: {n} dots per inch are tried next.</source>
            <translation>它的点大小不同：接下来试每英寸 {n} 点。</translation>
        </message>
        <message>
            <source>Its line may have another speed: {n} baud is tried next. Most printers print their speed when they are switched on with the feed button held down.</source>
            <translation>它的波特率可能不同：接下来试 {n}。多数打印机按住走纸键开机时会打出自己的波特率。</translation>
        </message>
        <message>
            <source>Letters and digits</source>
            <translation>字母和数字</translation>
        </message>
        <message>
            <source>Lighter</source>
            <translation>变浅</translation>
        </message>
        <message>
            <source>Look at the right whether the name, what it prints and the paper in it are as they should be.</source>
            <translation>请看右边：名称、打印什么、装的什么纸对不对。</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>什么也没有</translation>
        </message>
        <message>
            <source>Odd signs</source>
            <translation>怪符号</translation>
        </message>
        <message>
            <source>Only the beginning of it</source>
            <translation>只有前面一部分</translation>
        </message>
        <message>
            <source>Print the test page</source>
            <translation>打印测试页</translation>
        </message>
        <message>
            <source>Sent: {size} bytes in {seconds} s.</source>
            <translation>已发送 {size} 字节，用时 {seconds} 秒。</translation>
        </message>
        <message>
            <source>Setting up: {name}</source>
            <translation>设置：{name}</translation>
        </message>
        <message>
            <source>So it should look:</source>
            <translation>应该是这样：</translation>
        </message>
        <message>
            <source>The label is sent as one plain picture next, which more printers read. Switch it off and on first: it may still wait for the rest.</source>
            <translation>接下来把标签作为一整幅图发送，更多打印机能认。请先关机再开机：它可能还在等剩下的数据。</translation>
        </message>
        <message>
            <source>The printer answers in this language.</source>
            <translation>打印机用这种语言应答了。</translation>
        </message>
        <message>
            <source>The printer has taken {sent} of {size} bytes …</source>
            <translation>打印机已收下 {size} 字节中的 {sent} 字节……</translation>
        </message>
        <message>
            <source>The rulers begin at 0, on the edges of the label. What do they read there? Where there is white before the first stroke, measure it and type it with a minus. 0: nothing is shifted.</source>
            <translation>两把尺的 0 应在标签边缘。边缘处的读数是多少？如果第一条刻度之前有空白，请量一下，填成负数。0 表示没有偏移。</translation>
        </message>
        <message>
            <source>The test page</source>
            <translation>测试页</translation>
        </message>
        <message>
            <source>The test page is on its way …</source>
            <translation>正在发送测试页……</translation>
        </message>
        <message>
            <source>The try before still waits for its printer; a moment, please.</source>
            <translation>上一次还在等打印机，请稍候。</translation>
        </message>
        <message>
            <source>To be tried: {setup}</source>
            <translation>准备试：{setup}</translation>
        </message>
        <message>
            <source>Too small or too large</source>
            <translation>太小或太大</translation>
        </message>
        <message>
            <source>Try {n}: {setup}</source>
            <translation>第 {n} 次：{setup}</translation>
        </message>
        <message>
            <source>What came out?</source>
            <translation>打出来的是什么？</translation>
        </message>
        <message>
            <source>no flow control</source>
            <translation>无流控</translation>
        </message>
        <message>
            <source>{fault} It took {sent} of {size} bytes. Switch it off and on before the next try: it may still wait for the rest.</source>
            <translation>{fault}它收下了 {size} 字节中的 {sent} 字节。下次试之前请关机再开机：它可能还在等剩下的数据。</translation>
        </message>
        <message>
            <source>{n} baud</source>
            <translation>波特率 {n}</translation>
        </message>
    </context>
    <context>
        <name>Printers</name>
        <message>
            <source>A claim receipt takes {seconds} s on this line ({size} KB).</source>
            <translation>一张取件凭证在这条线上要 {seconds} 秒（{size} KB）。</translation>
        </message>
        <message>
            <source>A tag takes {seconds} s on this line ({size} KB).</source>
            <translation>一张维修标签在这条线上要 {seconds} 秒（{size} KB）。</translation>
        </message>
        <message>
            <source>Address in the network</source>
            <translation>网络地址</translation>
        </message>
        <message>
            <source>As one picture</source>
            <translation>整幅图</translation>
        </message>
        <message>
            <source>As one picture, unless the line is slow</source>
            <translation>整幅图像，线路慢时改用较短的方式</translation>
        </message>
        <message>
            <source>Ask how it is</source>
            <translation>查询状态</translation>
        </message>
        <message>
            <source>Bars by the printer, text as pictures</source>
            <translation>条码由打印机画，文字用图</translation>
        </message>
        <message>
            <source>Baud</source>
            <translation>波特率</translation>
        </message>
        <message>
            <source>Bits and parity</source>
            <translation>数据位和校验</translation>
        </message>
        <message>
            <source>Black marks on the back</source>
            <translation>背面有黑标</translation>
        </message>
        <message>
            <source>Brother QL</source>
            <translation>兄弟 QL</translation>
        </message>
        <message>
            <source>Chosen above, or typed.</source>
            <translation>在上面选择，或直接填写。</translation>
        </message>
        <message>
            <source>Chosen above, or typed: COM3.</source>
            <translation>在上面选择，或直接填写，如 COM3。</translation>
        </message>
        <message>
            <source>Connected by</source>
            <translation>连接方式</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Cuts the paper itself</source>
            <translation>自动切纸</translation>
        </message>
        <message>
            <source>Darkness, %</source>
            <translation>浓度 (%)</translation>
        </message>
        <message>
            <source>Dots per inch</source>
            <translation>分辨率 (dpi)</translation>
        </message>
        <message>
            <source>EPL (older Zebra, Eltron)</source>
            <translation>EPL（老款斑马）</translation>
        </message>
        <message>
            <source>ESC/POS (receipt printers)</source>
            <translation>ESC/POS（小票打印机）</translation>
        </message>
        <message>
            <source>Empty: the program's own folder for papers.</source>
            <translation>留空则用程序自己的单据文件夹。</translation>
        </message>
        <message>
            <source>Endless, no gaps</source>
            <translation>连续纸，无间隙</translation>
        </message>
        <message>
            <source>Files in a folder</source>
            <translation>保存为文件</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>微调</translation>
        </message>
        <message>
            <source>Flow control</source>
            <translation>流控</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>找到的打印机</translation>
        </message>
        <message>
            <source>Found on this PC</source>
            <translation>本机已找到</translation>
        </message>
        <message>
            <source>Found on this PC, not set up yet</source>
            <translation>本机上找到、尚未设置的</translation>
        </message>
        <message>
            <source>Gap, mm</source>
            <translation>间隙 (mm)</translation>
        </message>
        <message>
            <source>Guide me</source>
            <translation>向导</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>高度 (mm)</translation>
        </message>
        <message>
            <source>How a label is sent</source>
            <translation>标签的发送方式</translation>
        </message>
        <message>
            <source>Its name on this PC; chosen above, or typed.</source>
            <translation>它在本机上的名称；在上面选择，或直接填写。</translation>
        </message>
        <message>
            <source>Its number or name: 192.168.1.50. Port 9100, unless another stands behind a colon.</source>
            <translation>它的 IP 地址或名称，如 192.168.1.50。端口 9100，若不同请写在冒号后面。</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Labels with gaps</source>
            <translation>有间隙的标签</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>打印语言</translation>
        </message>
        <message>
            <source>Language and paper</source>
            <translation>语言和纸张</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>New printer</source>
            <translation>新建打印机</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Not turned</source>
            <translation>不旋转</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Nothing new. Switch the printer on, plug it in and look again.</source>
            <translation>没有新的。请打开打印机电源、插好线，再重新查找。</translation>
        </message>
        <message>
            <source>Open each file when written</source>
            <translation>写入后打开文件</translation>
        </message>
        <message>
            <source>Opens the cash drawer</source>
            <translation>打开钱箱</translation>
        </message>
        <message>
            <source>Otherwise: {others}.</source>
            <translation>其他波特率：{others}。</translation>
        </message>
        <message>
            <source>Page printer</source>
            <translation>文档打印机</translation>
        </message>
        <message>
            <source>Pages (lists, letters, reports)</source>
            <translation>整页（清单、信函、报告）</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Papers for which no printer is set up are kept as files in a folder, so nothing is ever lost.</source>
            <translation>没有设置打印机的单据会以文件形式保存在文件夹中，不会丢失。</translation>
        </message>
        <message>
            <source>Pictures as Z64 (shorter; not every printer reads it)</source>
            <translation>图用 Z64 压缩（更短，但不是每台都认）</translation>
        </message>
        <message>
            <source>Plain text in the printer's own letters</source>
            <translation>简单文字用打印机自己的字体</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print a test page</source>
            <translation>打印测试页</translation>
        </message>
        <message>
            <source>Print head, mm</source>
            <translation>打印头宽 (mm)</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Printer saved.</source>
            <translation>打印机已保存。</translation>
        </message>
        <message>
            <source>Printer taken away.</source>
            <translation>打印机已移除。</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Printers of this PC</source>
            <translation>本机的打印机</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>打印内容</translation>
        </message>
        <message>
            <source>Receipt printer</source>
            <translation>小票打印机</translation>
        </message>
        <message>
            <source>Receipts (A5, A4 or a roll)</source>
            <translation>凭证（A5、A4 或卷纸）</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>See the test page</source>
            <translation>预览测试页</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>串口</translation>
        </message>
        <message>
            <source>Set this one up</source>
            <translation>设置这一台</translation>
        </message>
        <message>
            <source>Shifted down, mm</source>
            <translation>下移 (mm)</translation>
        </message>
        <message>
            <source>Shifted right, mm</source>
            <translation>右移 (mm)</translation>
        </message>
        <message>
            <source>Speed, mm/s</source>
            <translation>速度 (mm/s)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>TSPL (TSC, Xprinter, Gprinter, Deli)</source>
            <translation>TSPL（TSC、芯烨、佳博、得力）</translation>
        </message>
        <message>
            <source>Tag printer</source>
            <translation>标签打印机</translation>
        </message>
        <message>
            <source>Tags (small labels)</source>
            <translation>标签（小标签纸）</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Take {name} away from this PC?</source>
            <translation>从本机移除 {name}？</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>The next label begins after</source>
            <translation>标签之间</translation>
        </message>
        <message>
            <source>The printer is: {state}</source>
            <translation>打印机状态：{state}</translation>
        </message>
        <message>
            <source>The test page is on its way.</source>
            <translation>测试页已发送。</translation>
        </message>
        <message>
            <source>This PC's own printers</source>
            <translation>本机打印机</translation>
        </message>
        <message>
            <source>To the left</source>
            <translation>向左转</translation>
        </message>
        <message>
            <source>To the right</source>
            <translation>向右转</translation>
        </message>
        <message>
            <source>Turned</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>USB label or receipt printer</source>
            <translation>USB 标签机或小票机</translation>
        </message>
        <message>
            <source>Understands</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Upside down</source>
            <translation>倒置</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>What it prints</source>
            <translation>打印内容</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>宽度 (mm)</translation>
        </message>
        <message>
            <source>Windows, past its driver</source>
            <translation>Windows 队列，不经驱动</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>ZPL (Zebra and the like)</source>
            <translation>ZPL（斑马及兼容）</translation>
        </message>
        <message>
            <source>another size</source>
            <translation>其他尺寸</translation>
        </message>
        <message>
            <source>as set</source>
            <translation>不改</translation>
        </message>
        <message>
            <source>at {baud} baud {seconds} s</source>
            <translation>{baud} 要 {seconds} 秒</translation>
        </message>
        <message>
            <source>in full</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>in short</source>
            <translation>简要</translation>
        </message>
        <message>
            <source>pages, by its driver</source>
            <translation>按页，经驱动程序</translation>
        </message>
        <message>
            <source>set up what was found; in the guide, print the test page</source>
            <translation>设置找到的打印机；在向导里打印测试页</translation>
        </message>
        <message>
            <source>the guide: try the printer until its test page is whole</source>
            <translation>向导：一直试到测试页完整为止</translation>
        </message>
        <message>
            <source>{name}: {wide} mm, endless</source>
            <translation>{name}：{wide} mm 连续纸</translation>
        </message>
        <message>
            <source>{name}: {wide}×{high} mm</source>
            <translation>{name}：{wide}×{high} mm</translation>
        </message>
        <message>
            <source>{wide} mm roll</source>
            <translation>{wide} mm 卷纸</translation>
        </message>
        <message>
            <source>{wide}×{high} mm</source>
            <translation>{wide}×{high} mm</translation>
        </message>
        <message>
            <source>– choose –</source>
            <translation>– 请选择 –</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>Customer told</source>
            <translation>通知客户</translation>
        </message>
        <message>
            <source>How was the customer told of the new time?</source>
            <translation>怎样把新的时间告诉了客户？</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>记于</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>改约时间</translation>
        </message>
        <message>
            <source>New promise noted</source>
            <translation>已改约</translation>
        </message>
        <message>
            <source>New time</source>
            <translation>新的时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>记下</translation>
        </message>
        <message>
            <source>Noted: the customer knows of the new time</source>
            <translation>已记下：客户已知道新的时间</translation>
        </message>
        <message>
            <source>PROMISED TIME</source>
            <translation>约定取件时间</translation>
        </message>
        <message>
            <source>Promise it</source>
            <translation>确定改约</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>约定时间</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Told now</source>
            <translation>现已告知</translation>
        </message>
        <message>
            <source>When will it be ready, and why not as promised?</source>
            <translation>什么时候能取？为什么不能按原约定？</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>at intake</source>
            <translation>接件时</translation>
        </message>
        <message>
            <source>not told yet</source>
            <translation>还没有通知</translation>
        </message>
        <message>
            <source>⚠ not told</source>
            <translation>⚠ 未通知</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Other proof</source>
            <translation>其他凭证</translation>
        </message>
        <message>
            <source>Warranty card</source>
            <translation>保修卡</translation>
        </message>
    </context>
    <context>
        <name>PurchaseState</name>
        <message>
            <source>All received</source>
            <translation>全部到货</translation>
        </message>
        <message>
            <source>Closed short</source>
            <translation>未到齐结案</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Partly received</source>
            <translation>部分到货</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发出</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>? did it print</source>
            <translation>? 是否已打印</translation>
        </message>
        <message>
            <source>A paper that is chosen in the list shows here: its picture, and what can be done.</source>
            <translation>在列表中选中的单据会显示在这里：票面图像和可以进行的操作。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>打印人</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Folder (pages)</source>
            <translation>文件夹（文档）</translation>
        </message>
        <message>
            <source>Folder (receipts)</source>
            <translation>文件夹（凭证）</translation>
        </message>
        <message>
            <source>Folder (tags)</source>
            <translation>文件夹（标签）</translation>
        </message>
        <message>
            <source>From label</source>
            <translation>从第几张起</translation>
        </message>
        <message>
            <source>If only the first of them did, say below from which label to go on.</source>
            <translation>如果只打印了前面几张，请在下方填写从第几张继续。</translation>
        </message>
        <message>
            <source>Instead of {printer}</source>
            <translation>代替 {printer}</translation>
        </message>
        <message>
            <source>Made anew for the printer as it is now</source>
            <translation>已按打印机的现有设置重新生成</translation>
        </message>
        <message>
            <source>Make it anew and print</source>
            <translation>重新生成并打印</translation>
        </message>
        <message>
            <source>No other printer of this PC can print this.</source>
            <translation>本机没有其他打印机能打印这份内容。</translation>
        </message>
        <message>
            <source>Nothing here fits. Choose “All”, or empty the find box.</source>
            <translation>没有符合的内容。请选择“全部”，或清空查找框。</translation>
        </message>
        <message>
            <source>Nothing was printed yet. Receipts and tags show up here when they are saved.</source>
            <translation>还没有打印过。凭证和标签保存后会出现在这里。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>取件号</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>单据</translation>
        </message>
        <message>
            <source>Picture of the first page</source>
            <translation>第一页的图片</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再次打印</translation>
        </message>
        <message>
            <source>Print again from there</source>
            <translation>从此张起再次打印</translation>
        </message>
        <message>
            <source>Print elsewhere…</source>
            <translation>换打印机打印…</translation>
        </message>
        <message>
            <source>Print it now</source>
            <translation>立即打印</translation>
        </message>
        <message>
            <source>Print it on:</source>
            <translation>打印到：</translation>
        </message>
        <message>
            <source>Print queue</source>
            <translation>打印队列</translation>
        </message>
        <message>
            <source>Print the chosen slip again</source>
            <translation>再次打印所选单据</translation>
        </message>
        <message>
            <source>Printed again from label {label} on</source>
            <translation>已从第 {label} 张起再次打印</translation>
        </message>
        <message>
            <source>Printed again, it is marked as a further copy.</source>
            <translation>再次打印时会注明打印次数。</translation>
        </message>
        <message>
            <source>Printed on {printer} instead</source>
            <translation>已改在 {printer} 上打印</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Printing broke off, or the printer reported a fault. Look at it: did {paper} print?</source>
            <translation>打印中断或打印机报告故障。请查看：“{paper}”打印出来了吗？</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>There is no picture of this.</source>
            <translation>这份内容没有图片。</translation>
        </message>
        <message>
            <source>This can't come out as it is: its printer was changed or removed, or it was damaged. Drop it, and print it anew from the page it came from.</source>
            <translation>此单据无法按原样打印：打印机设置已更改、打印机已移除，或单据数据已损坏。请放弃此任务，再从原来的页面重新打印。</translation>
        </message>
        <message>
            <source>This can't come out as it is: its printer was changed or removed, or it was damaged. Make it anew for the printer as it is now; this one is dropped.</source>
            <translation>此单据无法按原样打印：打印机设置已更改、打印机已移除，或单据数据已损坏。请按当前打印机重新生成；原打印任务将放弃。</translation>
        </message>
        <message>
            <source>This is old, so it does not come out by itself. Is it still wanted?</source>
            <translation>此单据等待时间过长，不会自动打印。还需要打印吗？</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Tried again</source>
            <translation>再次尝试</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>What is done is kept for 30 days, then cleared with its picture.</source>
            <translation>已完成的保留 30 天，之后连同图片一起清除。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>打印人</translation>
        </message>
        <message>
            <source>Yes, it printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>操作人：{name}</translation>
        </message>
        <message>
            <source>from the list to what can be done; Esc goes back</source>
            <translation>从列表转到可做的操作；Esc 返回</translation>
        </message>
        <message>
            <source>number, paper, printer, who…</source>
            <translation>单号、单据、打印机、打印人…</translation>
        </message>
        <message>
            <source>of {most}</source>
            <translation>共 {most} 张</translation>
        </message>
        <message>
            <source>{document} × {n}</source>
            <translation>{document} × {n}</translation>
        </message>
        <message>
            <source>{document}, copy {n}</source>
            <translation>{document}，第 {n} 次打印</translation>
        </message>
        <message>
            <source>× dropped</source>
            <translation>× 已放弃</translation>
        </message>
        <message>
            <source>‖ held</source>
            <translation>‖ 已暂缓</translation>
        </message>
        <message>
            <source>… waiting</source>
            <translation>… 等待</translation>
        </message>
        <message>
            <source>→ printing</source>
            <translation>→ 打印中</translation>
        </message>
        <message>
            <source>↷ made anew</source>
            <translation>↷ 已重新生成</translation>
        </message>
        <message>
            <source>↷ moved</source>
            <translation>↷ 已转移</translation>
        </message>
        <message>
            <source>↷ went on</source>
            <translation>↷ 已续打</translation>
        </message>
        <message>
            <source>✓ printed</source>
            <translation>✓ 已打印</translation>
        </message>
        <message>
            <source>✓ sent</source>
            <translation>✓ 已发送</translation>
        </message>
    </context>
    <context>
        <name>QuickCard</name>
        <message>
            <source>Clock on or off</source>
            <translation>开始或停止计时</translation>
        </message>
        <message>
            <source>Keys and codes</source>
            <translation>按键与条码</translation>
        </message>
        <message>
            <source>Leave the counter</source>
            <translation>离开柜台</translation>
        </message>
        <message>
            <source>Let it end each code with Enter or Tab.</source>
            <translation>请把扫码枪设为每个条码后加回车或 Tab。</translation>
        </message>
        <message>
            <source>On every page</source>
            <translation>所有页面</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <source>Park the draft</source>
            <translation>挂起草稿</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>再次打印</translation>
        </message>
        <message>
            <source>Save and print</source>
            <translation>保存并打印</translation>
        </message>
        <message>
            <source>Scan instead of pressing a key</source>
            <translation>扫码代替按键</translation>
        </message>
        <message>
            <source>See the paper</source>
            <translation>预览单据</translation>
        </message>
        <message>
            <source>The scanner works wherever the cursor stands; nothing typed is lost.</source>
            <translation>光标在任何位置都能扫码，已输入的内容不会丢失。</translation>
        </message>
        <message>
            <source>Usual next step</source>
            <translation>通常的下一步</translation>
        </message>
        <message>
            <source>What scanning does</source>
            <translation>扫码的作用</translation>
        </message>
        <message>
            <source>any other code</source>
            <translation>其他条码</translation>
        </message>
        <message>
            <source>goes into the field in use if that takes codes, else it is looked for</source>
            <translation>光标所在栏可填条码时填入该栏，否则查找</translation>
        </message>
        <message>
            <source>its card opens; at pickup it confirms the article</source>
            <translation>打开维修卡；取件时核对物品</translation>
        </message>
        <message>
            <source>its owner is at the counter</source>
            <translation>持证人登录</translation>
        </message>
        <message>
            <source>pickup opens and says what is true of it</source>
            <translation>打开取件页，显示凭证状态</translation>
        </message>
        <message>
            <source>the list of the parts that lie on it</source>
            <translation>列出放在上面的配件</translation>
        </message>
        <message>
            <source>the part opens, or goes onto the card in front</source>
            <translation>打开配件，或用到当前维修卡</translation>
        </message>
    </context>
    <context>
        <name>Quotations</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Answer noted</source>
            <translation>答复已记下</translation>
        </message>
        <message>
            <source>For</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>No quotation. One is needed when it gets dearer than the estimate.</source>
            <translation>没有报价。费用超过预估时需要报价。</translation>
        </message>
        <message>
            <source>No, declined</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>记下答复</translation>
        </message>
        <message>
            <source>QUOTATION</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Quotation written down</source>
            <translation>报价已记下</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>报价时间</translation>
        </message>
        <message>
            <source>The customer answered</source>
            <translation>客户已答复</translation>
        </message>
        <message>
            <source>What did the customer say?</source>
            <translation>客户怎么说？</translation>
        </message>
        <message>
            <source>What the customer would pay in all, tax included</source>
            <translation>客户一共要付多少（含税）</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>谁答复的</translation>
        </message>
        <message>
            <source>Write the quotation down</source>
            <translation>记下报价</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>同意维修</translation>
        </message>
    </context>
    <context>
        <name>ReasonKind</name>
        <message>
            <source>A new fault, no repeat</source>
            <translation>新故障，不算返修</translation>
        </message>
        <message>
            <source>Accessory not given back</source>
            <translation>随附配件未归还</translation>
        </message>
        <message>
            <source>Count of a part corrected</source>
            <translation>配件盘点更正</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>优惠</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>换新</translation>
        </message>
        <message>
            <source>Given back unrepaired</source>
            <translation>未修退回</translation>
        </message>
        <message>
            <source>Inspection refused</source>
            <translation>检验不合格</translation>
        </message>
        <message>
            <source>Intake corrected</source>
            <translation>更正接件</translation>
        </message>
        <message>
            <source>Kind of service changed</source>
            <translation>更改服务类别</translation>
        </message>
        <message>
            <source>Money stays owed</source>
            <translation>欠款取件</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>改约取件时间</translation>
        </message>
        <message>
            <source>Order voided</source>
            <translation>维修单作废</translation>
        </message>
        <message>
            <source>Own work inspected</source>
            <translation>检验自己的维修</translation>
        </message>
        <message>
            <source>Ready, but back to repair</source>
            <translation>已修好又退回维修</translation>
        </message>
        <message>
            <source>Used part put back</source>
            <translation>已用配件退料</translation>
        </message>
        <message>
            <source>Withdrawn by the customer</source>
            <translation>客户放弃维修</translation>
        </message>
    </context>
    <context>
        <name>ReasonPanel</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Number or ↓, then Enter; or your own words. Esc closes the list.</source>
            <translation>按序号或 ↓ 选择，再按 Enter；也可自行输入。Esc 关闭列表。</translation>
        </message>
        <message>
            <source>Please give a reason</source>
            <translation>请填写原因</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>↓ shows reasons to choose from</source>
            <translation>按 ↓ 选择原因</translation>
        </message>
    </context>
    <context>
        <name>ReceiptState</name>
        <message>
            <source>Reported lost</source>
            <translation>已挂失</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>已作废</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Accessories</source>
            <translation>随附配件</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>送修品</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV 文件 (*.csv)</translation>
        </message>
        <message>
            <source>Came in from</source>
            <translation>接件日期从</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>取件人</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Date in</source>
            <translation>接件日期</translation>
        </message>
        <message>
            <source>Date out</source>
            <translation>取走日期</translation>
        </message>
        <message>
            <source>Export for Excel (CSV)</source>
            <translation>导出到 Excel（CSV）</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Gone out</source>
            <translation>已取走</translation>
        </message>
        <message>
            <source>Goods register</source>
            <translation>进出登记簿</translation>
        </message>
        <message>
            <source>Goods register as PDF</source>
            <translation>送修品进出登记簿存为 PDF</translation>
        </message>
        <message>
            <source>Goods register for Excel</source>
            <translation>送修品进出登记簿导出到 Excel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Make a PDF</source>
            <translation>生成 PDF</translation>
        </message>
        <message>
            <source>No line fits. Choose “All”, or empty the dates and the find box.</source>
            <translation>没有符合的行。请选“全部”，或清空日期和查找框。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>取件号</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>约定取件</translation>
        </message>
        <message>
            <source>Receipt voided by</source>
            <translation>凭证作废人</translation>
        </message>
        <message>
            <source>Still here</source>
            <translation>在店</translation>
        </message>
        <message>
            <source>Struck off</source>
            <translation>注销</translation>
        </message>
        <message>
            <source>The register is being printed.</source>
            <translation>登记簿正在打印。</translation>
        </message>
        <message>
            <source>The register is empty. Each article taken in gets its line here by itself.</source>
            <translation>登记簿是空的。每件送修品接件后会自动登记在这里。</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>已写入：{name}</translation>
        </message>
        <message>
            <source>export what is listed for Excel</source>
            <translation>把列出的内容导出到 Excel</translation>
        </message>
        <message>
            <source>goods register</source>
            <translation>送修品进出登记簿</translation>
        </message>
        <message>
            <source>make a PDF of what is listed, and open it</source>
            <translation>把列出的内容生成 PDF 并打开</translation>
        </message>
        <message>
            <source>number, name, phone, serial…</source>
            <translation>取件号、姓名、电话、序列号…</translation>
        </message>
        <message>
            <source>open the card of the line</source>
            <translation>打开该行的维修卡</translation>
        </message>
        <message>
            <source>print what is listed</source>
            <translation>打印当前列出的内容</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>× struck off: {why}</source>
            <translation>× 注销：{why}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Close the shop and choose a backup…</source>
            <translation>关闭店铺并选择备份…</translation>
        </message>
        <message numerus="yes">
            <source>Last backup %n day(s) ago</source>
            <translation>
                <numerusform>上次备份是 %n 天前</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock is right</source>
            <translation>时钟无误</translation>
        </message>
        <message>
            <source>The index of the find box was damaged and has been built anew; nothing was lost. If this happens again, let somebody look at this PC's disk.</source>
            <translation>查找框的索引曾损坏，现已重建；没有丢失任何内容。如再次发生，请让人检查这台电脑的硬盘。</translation>
        </message>
        <message>
            <source>The shop's data is damaged, and there is no good backup. Write down what you do now on paper, and let somebody look at this PC's disk. Nothing more is backed up over what there is.</source>
            <translation>店铺数据已损坏，且没有完好的备份。请把现在所做的记在纸上，并请人检查这台电脑的硬盘。现有备份不会再被覆盖。</translation>
        </message>
        <message>
            <source>The shop's data is damaged. The newest good backup is of {moment}; put it back as soon as the counter is free. What was done since then must be typed again; what you typed just now is kept.</source>
            <translation>店铺数据已损坏。最新的完好备份是 {moment} 的；柜台空闲时请尽快恢复。此后所做的需要重新输入；您刚才输入的内容已保留。</translation>
        </message>
        <message>
            <source>There is no backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>This PC's clock shows {now}, but something was saved on {newest} already. Set the clock of this PC; this line goes by itself then. Or a manager says that it is right now.</source>
            <translation>这台电脑的时钟显示 {now}，但 {newest} 已有保存的记录。请校正时钟，此提示会自行消失；或由主任确认现在的时间无误。</translation>
        </message>
    </context>
    <context>
        <name>Repeat</name>
        <message>
            <source>A new fault</source>
            <translation>新故障</translation>
        </message>
        <message>
            <source>No repeat</source>
            <translation>非返修</translation>
        </message>
        <message>
            <source>Possible repeat</source>
            <translation>疑似返修</translation>
        </message>
        <message>
            <source>Repeat repair</source>
            <translation>返修</translation>
        </message>
    </context>
    <context>
        <name>ReturnState</name>
        <message>
            <source>Credited</source>
            <translation>已抵扣</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Refused, back here</source>
            <translation>被拒收，已退回本店</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>已退回</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Add and change customers and articles</source>
            <translation>新增和修改客户、物品</translation>
        </message>
        <message>
            <source>Add photos and files</source>
            <translation>添加照片和文件</translation>
        </message>
        <message>
            <source>Agree to dear parts being handed out</source>
            <translation>批准贵重配件出库</translation>
        </message>
        <message>
            <source>Agree to large differences of a count</source>
            <translation>批准金额大的盘点差异</translation>
        </message>
        <message>
            <source>Bring lists in and write them out</source>
            <translation>导入、导出列表</translation>
        </message>
        <message>
            <source>Change lists and prices</source>
            <translation>修改各种列表和价格</translation>
        </message>
        <message>
            <source>Change the shop's profile, hours and papers</source>
            <translation>修改店铺资料、营业时间和单据</translation>
        </message>
        <message>
            <source>Correct an intake</source>
            <translation>更正接件</translation>
        </message>
        <message>
            <source>Correct the count of a part, book a count</source>
            <translation>更正配件数量，盘点入账</translation>
        </message>
        <message>
            <source>Count parts and articles</source>
            <translation>盘点配件和物品</translation>
        </message>
        <message>
            <source>Declare a claim receipt lost</source>
            <translation>登记取件凭证遗失</translation>
        </message>
        <message>
            <source>Findings, working time, labour and parts on a card</source>
            <translation>维修卡上的检测、工时、工时费和配件</translation>
        </message>
        <message>
            <source>Give a discount</source>
            <translation>给优惠</translation>
        </message>
        <message>
            <source>Judge whether it is a repeat repair</source>
            <translation>判定是否返修</translation>
        </message>
        <message>
            <source>Let goods go unpaid without an account</source>
            <translation>未付款且无挂账时放行</translation>
        </message>
        <message>
            <source>Look at an unlock code</source>
            <translation>查看解锁密码</translation>
        </message>
        <message>
            <source>Merge and split customers, articles and spellings</source>
            <translation>合并和拆分客户、物品及写法</translation>
        </message>
        <message>
            <source>PIN and badge</source>
            <translation>PIN 和员工证</translation>
        </message>
        <message>
            <source>Parts and goods in</source>
            <translation>配件和入库</translation>
        </message>
        <message>
            <source>Pass repairs where a manager must</source>
            <translation>须由主任检验时放行</translation>
        </message>
        <message>
            <source>Print papers again</source>
            <translation>重新打印单据</translation>
        </message>
        <message>
            <source>Quotations and the customer's answer</source>
            <translation>报价和客户答复</translation>
        </message>
        <message>
            <source>Say that this PC's clock is right</source>
            <translation>确认本机时钟无误</translation>
        </message>
        <message>
            <source>Say who repairs</source>
            <translation>指派维修人员</translation>
        </message>
        <message>
            <source>See and export the history</source>
            <translation>查看和导出历史</translation>
        </message>
        <message>
            <source>See what should be there during a blind count</source>
            <translation>盲盘时查看应有数量</translation>
        </message>
        <message>
            <source>Shelf, urgency, notes, promises, telling the customer</source>
            <translation>货架、加急、备注、约定时间、通知客户</translation>
        </message>
        <message>
            <source>Staff: who works here, with which roles</source>
            <translation>员工：谁在职、什么岗位</translation>
        </message>
        <message>
            <source>Suppliers, orders to them, returns</source>
            <translation>供应商、采购单、退货</translation>
        </message>
        <message>
            <source>Take articles in</source>
            <translation>接件</translation>
        </message>
        <message>
            <source>Take money for what is owed</source>
            <translation>收取欠款</translation>
        </message>
        <message>
            <source>Take photos and files away</source>
            <translation>移除照片和文件</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Cashier</source>
            <translation>收银</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>前台</translation>
        </message>
        <message>
            <source>Service manager</source>
            <translation>服务主任</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
    </context>
    <context>
        <name>Router</name>
        <message>
            <source>The input method took a part of the code. Please scan again.</source>
            <translation>输入法占用了部分条码，请重新扫描。</translation>
        </message>
        <message>
            <source>The scanner is there again.</source>
            <translation>扫码枪已重新连接。</translation>
        </message>
        <message>
            <source>This is the number of a {kind}. It can't be used here yet.</source>
            <translation>这是{kind}的编号，目前还不能在这里使用。</translation>
        </message>
        <message>
            <source>{name} is at the counter now.</source>
            <translation>{name} 已登录。</translation>
        </message>
        <message>
            <source>“{before}” stood here before; Ctrl+Z brings it back.</source>
            <translation>此处原为“{before}”，按 Ctrl+Z 可恢复。</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Nothing found.</source>
            <translation>没有找到。</translation>
        </message>
    </context>
    <context>
        <name>SerialState</name>
        <message>
            <source>Gone</source>
            <translation>已出库</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>已预留</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已使用</translation>
        </message>
    </context>
    <context>
        <name>Service</name>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>收费</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>保修</translation>
        </message>
    </context>
    <context>
        <name>ServiceReason</name>
        <message>
            <source>Chosen by hand</source>
            <translation>手动选择</translation>
        </message>
        <message>
            <source>No agreement with the maker</source>
            <translation>与厂家没有协议</translation>
        </message>
        <message>
            <source>No purchase date or proof</source>
            <translation>没有购买日期或凭证</translation>
        </message>
        <message>
            <source>Sold by us, within the warranty</source>
            <translation>本店售出，在保修期内</translation>
        </message>
        <message>
            <source>The warranty has run out</source>
            <translation>已过保修期</translation>
        </message>
        <message>
            <source>We have an agreement with the maker</source>
            <translation>与厂家有保修协议</translation>
        </message>
        <message>
            <source>Within our repair warranty</source>
            <translation>在本店维修质保期内</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 件送修品</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) (is|are) written {name} now.</source>
            <translation>
                <numerusform>现有 %n 件送修品写作 {name}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brand(s) (is|are) written in several ways (Apple, APPLE).</source>
            <translation>
                <numerusform>有 %n 个品牌存在多种写法（大小写、全角半角等不同）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since then (stays|stay) as before.</source>
            <translation>
                <numerusform>%n 件此后已另行改动，保持不变。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n 位客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier span(s)</source>
            <translation>
                <numerusform>另有 %n 段已过去</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n 张维修单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) and file(s)</source>
            <translation>
                <numerusform>%n 个照片和文件</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>2026-12-25
2027-02-15 ~ 2027-02-21 Spring Festival
10-1~7 National Day</source>
            <translation>2026-12-25
2027-02-15 ~ 2027-02-21 春节
10-1~7 国庆节</translation>
        </message>
        <message>
            <source>4 digits or more</source>
            <translation>至少 4 位数字</translation>
        </message>
        <message>
            <source>A badge is in force; scanning it signs in without a PIN.</source>
            <translation>员工证有效，扫描即可登录，不用输 PIN 码。</translation>
        </message>
        <message>
            <source>A fault that comes back within them is repaired free. Proposed at pickup.</source>
            <translation>保修期内同一故障免费返修；取件时自动建议。</translation>
        </message>
        <message>
            <source>A line each (Shift+Enter), like 2027-02-15 ~ 2027-02-21 or 10-1~7, with what it is for behind it.</source>
            <translation>每行一段（Shift+Enter 换行），如 2027-02-15 ~ 2027-02-21 或 10-1~7，后面可写说明。</translation>
        </message>
        <message>
            <source>A manager agrees to a count whose differences are worth more than</source>
            <translation>盘点差异超过此金额须主任批准</translation>
        </message>
        <message>
            <source>A manager agrees to parts worth more than</source>
            <translation>超过此金额须服务主任批准</translation>
        </message>
        <message>
            <source>A scanner that types like a keyboard needs no setting here.</source>
            <translation>模拟键盘的扫码枪无需在此设置。</translation>
        </message>
        <message>
            <source>A4, both halves with a cut line</source>
            <translation>A4，两联并带裁切线</translation>
        </message>
        <message>
            <source>A5, the customer's half</source>
            <translation>A5，只有客户联</translation>
        </message>
        <message>
            <source>About</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>Accessories offered at intake</source>
            <translation>接件时可选的随附配件</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>保修协议</translation>
        </message>
        <message>
            <source>Another entry (in the list)</source>
            <translation>选另一条（在列表里）</translation>
        </message>
        <message>
            <source>Another kind of reason (in the box on top)</source>
            <translation>其他类别的原因（在上方选择框中）</translation>
        </message>
        <message>
            <source>Another section (in the list of sections)</source>
            <translation>选另一栏（在栏目列表里）</translation>
        </message>
        <message>
            <source>Area code</source>
            <translation>区号</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>送修品</translation>
        </message>
        <message>
            <source>As a PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>At most {most} lines (Shift+Enter breaks the line). One language is enough.</source>
            <translation>最多 {most} 行（Shift+Enter 换行），只写一种语言也可以。</translation>
        </message>
        <message>
            <source>At the foot of pages, in Chinese</source>
            <translation>页脚文字（中文）</translation>
        </message>
        <message>
            <source>At the foot of pages, in English</source>
            <translation>页脚文字（英文）</translation>
        </message>
        <message>
            <source>BADGE</source>
            <translation>员工证</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>回到列表</translation>
        </message>
        <message>
            <source>Back to the text that comes with the program</source>
            <translation>恢复程序自带的条款</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backed up and checked: {name}</source>
            <translation>已备份并核对：{name}</translation>
        </message>
        <message>
            <source>Backing up …</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Barcode scanner</source>
            <translation>扫码枪</translation>
        </message>
        <message>
            <source>Better on another disk. Empty = beside the data. Takes effect at once.</source>
            <translation>最好放在另一块硬盘上。留空 = 放在数据旁边。立即生效。</translation>
        </message>
        <message>
            <source>Bits and parity</source>
            <translation>数据位与校验</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Category (in the list) or line (in a checklist) one up or down</source>
            <translation>类别（列表中）或行（清单中）上移、下移</translation>
        </message>
        <message>
            <source>Change the text that comes with the program</source>
            <translation>在自带条款上修改</translation>
        </message>
        <message>
            <source>Changes what the price list's amounts mean, not the amounts.</source>
            <translation>只改变价目表金额的含义，金额本身不变。</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Choose the folder of the photos…</source>
            <translation>选择照片文件夹…</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose the spelling that stays. Articles and search follow; earlier papers keep what was printed.</source>
            <translation>请选择保留的写法。送修品和搜索随之更新；已打印的单据不变。</translation>
        </message>
        <message>
            <source>Chosen there by number, arrow or typing; other words can always be typed.</source>
            <translation>填写原因时可按序号、方向键或输入文字选择，也可自行填写。</translation>
        </message>
        <message>
            <source>Claim receipt</source>
            <translation>取件凭证</translation>
        </message>
        <message>
            <source>Close the program on every PC that uses this shop, then type this line in a terminal, in the program's folder. It first shows what is in the backup and asks; what it replaces is moved aside, not deleted.</source>
            <translation>先在所有使用本店数据的电脑上关闭程序，然后在程序文件夹里打开终端，输入下面这一行。它会先显示备份内容并询问；被替换的数据会移到一旁，不会删除。</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>休息日期</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Conditions offered at intake</source>
            <translation>接件时可选的外观状况</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家或地区</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>Days off as they are understood</source>
            <translation>识别出的休息日</translation>
        </message>
        <message>
            <source>Diagnosis fee</source>
            <translation>检测费</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Each weekday</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Empty = the text that comes with the program, shown in grey.</source>
            <translation>留空 = 使用程序自带的文字（灰色显示）。</translation>
        </message>
        <message>
            <source>Every brand and every model is written in one way only.</source>
            <translation>所有品牌和型号都只有一种写法。</translation>
        </message>
        <message>
            <source>Example customer</source>
            <translation>示例客户</translation>
        </message>
        <message>
            <source>Example model</source>
            <translation>示例型号</translation>
        </message>
        <message>
            <source>Example of a fault in the customer's words</source>
            <translation>客户描述的故障示例</translation>
        </message>
        <message>
            <source>Fault codes</source>
            <translation>故障代码</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Folder of the photos</source>
            <translation>照片文件夹</translation>
        </message>
        <message>
            <source>For bills from now on; those handed out keep theirs.</source>
            <translation>只用于今后的账单，已交付的不变。</translation>
        </message>
        <message>
            <source>For every category</source>
            <translation>适用于所有类别</translation>
        </message>
        <message>
            <source>For every category: {names}</source>
            <translation>所有类别另有：{names}</translation>
        </message>
        <message>
            <source>From the list into the form</source>
            <translation>从列表进入表单</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Give a badge</source>
            <translation>发员工证</translation>
        </message>
        <message>
            <source>Has an IMEI</source>
            <translation>有 IMEI 号</translation>
        </message>
        <message>
            <source>Has left the shop</source>
            <translation>离职</translation>
        </message>
        <message>
            <source>How</source>
            <translation>取整方式</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Into the section</source>
            <translation>进入该栏</translation>
        </message>
        <message numerus="yes">
            <source>It can be put back, but %n photo(s) (is|are) missing or damaged.</source>
            <translation>
                <numerusform>可以恢复，但有 %n 张照片缺失或损坏。</numerusform>
            </translation>
        </message>
        <message>
            <source>Its list of contents can't be read. Keep another one.</source>
            <translation>它的内容清单读不出来，请另外保留一份备份。</translation>
        </message>
        <message>
            <source>Its size is that of the labels in the printer; of a hang tag unfolded.</source>
            <translation>尺寸为打印机中标签的尺寸；吊牌为展开后的尺寸。</translation>
        </message>
        <message>
            <source>Kinds of part</source>
            <translation>配件类别</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>窗口语言</translation>
        </message>
        <message>
            <source>Last code read: {code}</source>
            <translation>最近读到的条码：{code}</translation>
        </message>
        <message>
            <source>Last order: {number}</source>
            <translation>最后一张维修单：{number}</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
        <message>
            <source>Like 9:00–12:30, 13:30–19:00; empty = closed. Promised times follow them.</source>
            <translation>例如 9:00–12:30, 13:30–19:00；留空 = 休息。约定取件时间按此计算。</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>店标</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Look for an entry</source>
            <translation>查找条目</translation>
        </message>
        <message>
            <source>Looking through all articles …</source>
            <translation>正在检查所有送修品…</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>Made one</source>
            <translation>已统一</translation>
        </message>
        <message>
            <source>May act as</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Model of {brand}</source>
            <translation>{brand} 的型号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>店名</translation>
        </message>
        <message>
            <source>Name of this PC</source>
            <translation>本机名称</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New PIN (empty = as it is)</source>
            <translation>新 PIN 码（留空 = 不变）</translation>
        </message>
        <message>
            <source>New badge</source>
            <translation>换新员工证</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新条目</translation>
        </message>
        <message>
            <source>New member of staff</source>
            <translation>新员工</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No badge. With one, a scan signs in without a PIN.</source>
            <translation>没有员工证。有了员工证，扫描即可登录，不用输 PIN 码。</translation>
        </message>
        <message>
            <source>No days off. Type holidays on the left, a line each.</source>
            <translation>没有休息日。请在左侧填写节假日，每行一段。</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>不用店标</translation>
        </message>
        <message>
            <source>No, retired</source>
            <translation>否，已停用</translation>
        </message>
        <message>
            <source>Not saved yet: {name}. It waits as you left it.</source>
            <translation>还没保存：{name}。内容会原样保留，等您回来。</translation>
        </message>
        <message>
            <source>Nothing here yet: Ctrl+N writes the first entry.</source>
            <translation>还没有内容：按 Ctrl+N 新建第一条。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有改动。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Number of the agreement</source>
            <translation>协议编号</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Offer new photos to the card or intake in front</source>
            <translation>向当前的维修卡或接件推荐新照片</translation>
        </message>
        <message>
            <source>Offered for</source>
            <translation>用于</translation>
        </message>
        <message>
            <source>One a line (Shift+Enter): English = Chinese. Ctrl+↑ Ctrl+↓ moves the line.</source>
            <translation>每行一项（Shift+Enter 换行）：英文 = 中文。Ctrl+↑ Ctrl+↓ 移动该行。</translation>
        </message>
        <message>
            <source>One of the two is enough. It stands in red at intake and on the card.</source>
            <translation>填写一种语言即可。接件时和维修卡上以红色显示。</translation>
        </message>
        <message>
            <source>One of the two names is enough.</source>
            <translation>两个名称填一个就行。</translation>
        </message>
        <message>
            <source>Only a service manager can change this; everybody can read it.</source>
            <translation>只有服务主任可以修改，其他人只能查看。</translation>
        </message>
        <message>
            <source>Only for a scanner that does not type like a keyboard. Takes effect at once.</source>
            <translation>仅用于不模拟键盘的扫码枪。立即生效。</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>营业时间</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>维修单</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>PIN once more</source>
            <translation>再输一次 PIN 码</translation>
        </message>
        <message>
            <source>PNG or JPEG, on papers and labels. Drop or paste one here, if you like (Ctrl+V).</source>
            <translation>PNG 或 JPEG，印在单据和标签上。也可拖入或粘贴到此处（Ctrl+V）。</translation>
        </message>
        <message>
            <source>PUTTING IT BACK</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Paper and terms</source>
            <translation>单据与条款</translation>
        </message>
        <message>
            <source>Papers are printed in</source>
            <translation>单据语言</translation>
        </message>
        <message>
            <source>Parts are handed out</source>
            <translation>领料方式</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Photos from the phone</source>
            <translation>手机照片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>保外维修收费标准</translation>
        </message>
        <message>
            <source>Price with tax</source>
            <translation>含税价格</translation>
        </message>
        <message>
            <source>Price without tax</source>
            <translation>不含税价格</translation>
        </message>
        <message>
            <source>Prices are written</source>
            <translation>价格填写方式</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Print the badge</source>
            <translation>打印员工证</translation>
        </message>
        <message>
            <source>Read it and compare every file</source>
            <translation>完整读取并逐个核对文件</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Repair report</source>
            <translation>维修报告</translation>
        </message>
        <message>
            <source>Repair tag</source>
            <translation>维修标签</translation>
        </message>
        <message>
            <source>Repair warranty, days</source>
            <translation>维修质保期（天）</translation>
        </message>
        <message>
            <source>Roles are given to people under “Staff”; somebody with several may do what any of them may. “Own” means one's own only.</source>
            <translation>岗位在“员工”中分配；有多个岗位的人可做其中任何岗位可做的事。“本人”指仅限自己的。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved meanwhile: {value}</source>
            <translation>其间已被保存为：{value}</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Saved. It takes effect at the next start.</source>
            <translation>已保存，下次启动时生效。</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>已保存：{name}</translation>
        </message>
        <message>
            <source>Scanner on the port</source>
            <translation>扫码枪所在串口</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>See the badge</source>
            <translation>查看员工证</translation>
        </message>
        <message>
            <source>See the claim receipt with these terms</source>
            <translation>预览使用这些条款的取件凭证</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>波特率</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>写法</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>统一写法</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>员工</translation>
        </message>
        <message>
            <source>Step of an order: {step}</source>
            <translation>维修单步骤：{step}</translation>
        </message>
        <message>
            <source>Store room</source>
            <translation>库房</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>收回</translation>
        </message>
        <message>
            <source>Tax rate in %</source>
            <translation>税率（%）</translation>
        </message>
        <message>
            <source>Terms on the claim receipt, in Chinese</source>
            <translation>取件凭证上的条款（中文）</translation>
        </message>
        <message>
            <source>Terms on the claim receipt, in English</source>
            <translation>取件凭证上的条款（英文）</translation>
        </message>
        <message>
            <source>The badge as a PDF</source>
            <translation>把员工证存为 PDF</translation>
        </message>
        <message>
            <source>The badge of {name} as it will be printed</source>
            <translation>{name} 的员工证（打印预览）</translation>
        </message>
        <message>
            <source>The badge of {name} is printed.</source>
            <translation>{name} 的员工证已送去打印。</translation>
        </message>
        <message>
            <source>The badge of {name} no longer works.</source>
            <translation>{name} 的员工证已失效。</translation>
        </message>
        <message>
            <source>The claim receipt with these terms</source>
            <translation>使用这些条款的取件凭证</translation>
        </message>
        <message>
            <source>The languages of the papers change when this is saved.</source>
            <translation>单据语言在保存后才改变。</translation>
        </message>
        <message>
            <source>The last is for a shop of one; it is noted in the history.</source>
            <translation>最后一项供一人店使用，并记入历史。</translation>
        </message>
        <message>
            <source>The model begins with</source>
            <translation>型号开头</translation>
        </message>
        <message>
            <source>The newest backup is {time} old.</source>
            <translation>最新的备份是 {time}前做的。</translation>
        </message>
        <message>
            <source>The newest backup was made just now.</source>
            <translation>最新的备份是刚刚做的。</translation>
        </message>
        <message>
            <source>The picture is damaged. Please choose it again.</source>
            <translation>图片已损坏，请重新选择。</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>本店</translation>
        </message>
        <message>
            <source>The shop's logo</source>
            <translation>本店店标</translation>
        </message>
        <message>
            <source>The shop's own text: {length} of at most {most} characters.</source>
            <translation>本店自拟条款：{length} 字，最多 {most} 字。</translation>
        </message>
        <message>
            <source>The spelling that stays (in the form)</source>
            <translation>保留的写法（表单中）</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>There is no backup yet. Ctrl+B makes one.</source>
            <translation>还没有备份。按 Ctrl+B 做一个。</translation>
        </message>
        <message>
            <source>This PC</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Tick at least one other spelling.</source>
            <translation>请至少勾选一种其他写法。</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>To try a scanner, scan anything now: it is shown here.</source>
            <translation>试用扫码枪：现在随便扫一个条码，结果显示在这里。</translation>
        </message>
        <message>
            <source>Totals are rounded to</source>
            <translation>合计取整到</translation>
        </message>
        <message>
            <source>Under the head of pages, in Chinese</source>
            <translation>页首下方文字（中文）</translation>
        </message>
        <message>
            <source>Under the head of pages, in English</source>
            <translation>页首下方文字（英文）</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Value of parts used</source>
            <translation>用料金额</translation>
        </message>
        <message>
            <source>WHAT IS IN IT</source>
            <translation>备份内容</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警示</translation>
        </message>
        <message>
            <source>Warning in Chinese</source>
            <translation>中文警示</translation>
        </message>
        <message>
            <source>Warning in English</source>
            <translation>英文警示</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>型号警示</translation>
        </message>
        <message>
            <source>Warranty agreement with the maker</source>
            <translation>与厂家有保修协议</translation>
        </message>
        <message>
            <source>Warranty is proposed at intake only where there is one.</source>
            <translation>有协议的品牌，接件时才会建议按保修处理。</translation>
        </message>
        <message>
            <source>Warranty, months</source>
            <translation>保修期（月）</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>What is retired is no longer offered; old orders keep it.</source>
            <translation>停用后不再供选择，旧维修单仍保留。</translation>
        </message>
        <message>
            <source>What the clerk must know of a model when it comes in stands here. Ctrl+N writes the first one.</source>
            <translation>某型号送修时店员必须知道的事项列在这里。按 Ctrl+N 添加第一条。</translation>
        </message>
        <message>
            <source>What was made one stands here, to be taken back.</source>
            <translation>统一过的写法列在这里，可以撤回。</translation>
        </message>
        <message>
            <source>When, by whom</source>
            <translation>时间、经手人</translation>
        </message>
        <message>
            <source>Where the phone or camera puts them. Nothing is ever deleted or moved there.</source>
            <translation>手机或相机存放照片的地方。那里的文件不会被删除或移动。</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>权限一览</translation>
        </message>
        <message>
            <source>Who passes a repair</source>
            <translation>由谁检验放行</translation>
        </message>
        <message>
            <source>Whole: every file in it is as it was put in.</source>
            <translation>完好：其中每个文件都与备份时一致。</translation>
        </message>
        <message>
            <source>Works here again</source>
            <translation>复职</translation>
        </message>
        <message>
            <source>Write all of them so</source>
            <translation>统一为此写法</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>写法</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>a hang tag, folded: two sides</source>
            <translation>吊牌，对折，两面</translation>
        </message>
        <message>
            <source>a label with all there is to say</source>
            <translation>标签，内容齐全</translation>
        </message>
        <message>
            <source>a maker's code</source>
            <translation>厂家条码</translation>
        </message>
        <message>
            <source>a manager who did not repair it</source>
            <translation>未参与维修的主任</translation>
        </message>
        <message>
            <source>a small sticker: number, code, shelf</source>
            <translation>小标签：取件号、条码、货架</translation>
        </message>
        <message>
            <source>against a technician's PIN or badge</source>
            <translation>凭技术员的 PIN 或员工证</translation>
        </message>
        <message>
            <source>also who repaired it, with a reason</source>
            <translation>维修者本人也可以，须写明原因</translation>
        </message>
        <message>
            <source>always down</source>
            <translation>一律舍去（抹零）</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>另一个选择</translation>
        </message>
        <message>
            <source>another picture</source>
            <translation>另一张图片</translation>
        </message>
        <message>
            <source>anybody who did not repair it</source>
            <translation>未参与维修的任何人</translation>
        </message>
        <message>
            <source>as many signs as must fit; empty = every model</source>
            <translation>须相符的开头部分；留空 = 所有型号</translation>
        </message>
        <message>
            <source>as the shop's</source>
            <translation>与本店相同</translation>
        </message>
        <message>
            <source>as the system is</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>both languages</source>
            <translation>两种语言</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>by whoever is signed in</source>
            <translation>由当前登录的人领取</translation>
        </message>
        <message>
            <source>can't be read: is the speed right?</source>
            <translation>无法识别，请检查波特率</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>每日</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>empty = every brand; capitals and hyphens don't matter</source>
            <translation>留空 = 所有品牌；不分大小写和连字符</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>{day} 已到期</translation>
        </message>
        <message>
            <source>fixed since the founding</source>
            <translation>开店时已定，不能改</translation>
        </message>
        <message>
            <source>for every category</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>from the purchase</source>
            <translation>从购买日算起</translation>
        </message>
        <message>
            <source>has a badge</source>
            <translation>有员工证</translation>
        </message>
        <message>
            <source>in the list of brands</source>
            <translation>在品牌列表中</translation>
        </message>
        <message>
            <source>in the list; empty = the last</source>
            <translation>在列表中的位置；留空则排在最后</translation>
        </message>
        <message>
            <source>is rewritten</source>
            <translation>改写</translation>
        </message>
        <message>
            <source>left</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>more asks for a reason; empty: not planned</source>
            <translation>超出须说明原因；留空表示不限</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no logo</source>
            <translation>无店标</translation>
        </message>
        <message>
            <source>none (the scanner types like a keyboard)</source>
            <translation>无（扫码枪模拟键盘）</translation>
        </message>
        <message>
            <source>not rounded</source>
            <translation>不取整</translation>
        </message>
        <message>
            <source>of all differences together, more or less; 0: always; empty: never</source>
            <translation>全部差异合计，盘盈盘亏都算；0 为总是，留空为从不</translation>
        </message>
        <message>
            <source>of all parts on one repair card; 0: always; empty: never</source>
            <translation>按一张维修卡上的全部配件计；0 表示每次都要，留空表示不需要</translation>
        </message>
        <message>
            <source>on closing</source>
            <translation>关闭时</translation>
        </message>
        <message>
            <source>on paper, and on screen where a PC says nothing else (from its next start)</source>
            <translation>用于纸面；电脑没有另外设置时也用于窗口（下次启动生效）</translation>
        </message>
        <message>
            <source>own</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>proposed at intake</source>
            <translation>接件时的建议值</translation>
        </message>
        <message>
            <source>put before numbers given without one</source>
            <translation>号码没带区号时自动补上</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>stands in the history of each act done here; takes effect at the next start</source>
            <translation>在这台电脑上做的每件事都会记下这个名称；下次启动时生效</translation>
        </message>
        <message>
            <source>takes effect at the next start</source>
            <translation>下次启动时生效</translation>
        </message>
        <message>
            <source>the last day it covers; empty = until it is ended</source>
            <translation>有效的最后一天；留空 = 长期有效</translation>
        </message>
        <message>
            <source>the new entry</source>
            <translation>新条目</translation>
        </message>
        <message>
            <source>the shop's language</source>
            <translation>本店语言</translation>
        </message>
        <message>
            <source>the time it usually takes</source>
            <translation>通常所需时间</translation>
        </message>
        <message>
            <source>to the nearest</source>
            <translation>四舍五入</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>至 {day}</translation>
        </message>
        <message>
            <source>what a customer pays in all, from now on</source>
            <translation>客户今后应付的合计金额</translation>
        </message>
        <message>
            <source>when it is asked for</source>
            <translation>客户要求时打印</translation>
        </message>
        <message>
            <source>with each hand-out</source>
            <translation>每次交付都打印</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>含税</translation>
        </message>
        <message>
            <source>without tax</source>
            <translation>不含税</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>有</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name}（已停用）</translation>
        </message>
        <message>
            <source>{name} has a new badge; the one before no longer works.</source>
            <translation>{name} 有了新员工证，旧员工证已失效。</translation>
        </message>
        <message>
            <source>{name} has left.</source>
            <translation>{name} 已离职。</translation>
        </message>
        <message>
            <source>{name} has left? The PIN and the badge stop working at once.</source>
            <translation>{name} 已离职？其 PIN 码和员工证将立即失效。</translation>
        </message>
        <message>
            <source>{name} is rewritten</source>
            <translation>改写 {name}</translation>
        </message>
        <message>
            <source>{name} stays</source>
            <translation>保留 {name}</translation>
        </message>
        <message>
            <source>{name} works here again.</source>
            <translation>{name} 已复职。</translation>
        </message>
        <message>
            <source>{port} (not there now)</source>
            <translation>{port}（当前未连接）</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n photo(s) were missing or damaged then</source>
            <translation>
                <numerusform>⚠ 当时有 %n 张照片缺失或损坏</numerusform>
            </translation>
        </message>
        <message>
            <source>⚠ The port is used by another program or a printer.</source>
            <translation>⚠ 串口被其他程序或打印机占用。</translation>
        </message>
        <message>
            <source>⚠ The scanner is not there. It is looked for again by itself.</source>
            <translation>⚠ 未找到扫码枪，正在自动重试。</translation>
        </message>
        <message>
            <source>⚠ This PC's user may not open the port (on Linux: join the group dialout).</source>
            <translation>⚠ 当前用户无权打开串口（Linux：请加入串口用户组）。</translation>
        </message>
        <message>
            <source>⚠ damaged</source>
            <translation>⚠ 已损坏</translation>
        </message>
        <message>
            <source>✓ The port is open; the scanner may read.</source>
            <translation>✓ 串口已打开，可以扫码。</translation>
        </message>
        <message>
            <source>✓ yes</source>
            <translation>✓ 可以</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Leave the counter</source>
            <translation>离开柜台</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Scan your badge, or choose your name and type your PIN.</source>
            <translation>请扫描员工证，或选择姓名并输入 PIN。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>This is the demo shop. Everybody has the PIN {pin}; {name} may do everything.</source>
            <translation>这是演示店铺。每个人的 PIN 都是 {pin}；{name} 可以做所有操作。</translation>
        </message>
        <message>
            <source>Who is at the counter?</source>
            <translation>谁在柜台？</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Agreed by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Before the part is handed out</source>
            <translation>发料之前</translation>
        </message>
        <message>
            <source>Hand it out</source>
            <translation>发料</translation>
        </message>
        <message>
            <source>PIN or badge</source>
            <translation>PIN 或员工证</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>领料人</translation>
        </message>
        <message>
            <source>Why more parts than planned</source>
            <translation>为何超出计划用料</translation>
        </message>
    </context>
    <context>
        <name>Slips</name>
        <message>
            <source>; the customer counts as told by letter</source>
            <translation>；视为已书面通知客户</translation>
        </message>
        <message>
            <source>{document} goes to the printer, copies {first} to {last}</source>
            <translation>{document}已送去打印，第 {first} 至 {last} 次打印</translation>
        </message>
        <message>
            <source>{document} goes to the printer, copy {first}</source>
            <translation>{document}已送去打印，第 {first} 次打印</translation>
        </message>
    </context>
    <context>
        <name>Split</name>
        <message>
            <source>Articles that are someone else's</source>
            <translation>属于别人的物品</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Find whose they are</source>
            <translation>查找物主</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>转走</translation>
        </message>
        <message>
            <source>Moved to {name}.</source>
            <translation>已转给 {name}。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New customer: {typed}</source>
            <translation>新客户：{typed}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Their orders go with them, and what was paid for these orders alone. It can be taken back.</source>
            <translation>维修单随物品一起转走，只为这些维修单付的款也一起转走。此操作可以撤回。</translation>
        </message>
        <message>
            <source>They go to a new customer:</source>
            <translation>转给新客户：</translation>
        </message>
        <message>
            <source>They go to {name}.</source>
            <translation>转给 {name}。</translation>
        </message>
        <message>
            <source>Which of {name}'s articles are someone else's?</source>
            <translation>{name} 名下哪些物品属于别人？</translation>
        </message>
        <message>
            <source>Whose are they? Phone, name, company…</source>
            <translation>是谁的？电话、姓名、单位…</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>Stale</name>
        <message>
            <source>Changed by {who} at {at} while you worked on it.</source>
            <translation>您操作期间，{who} 于 {at} 作了修改。</translation>
        </message>
        <message>
            <source>Changed in another window while you worked on it.</source>
            <translation>您操作期间，另一窗口作了修改。</translation>
        </message>
        <message>
            <source>Customer told</source>
            <translation>通知客户</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Fault code</source>
            <translation>故障代码</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>维修措施</translation>
        </message>
        <message>
            <source>New note: {words}</source>
            <translation>新备注：{words}</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>约定取件时间</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>报价数</translation>
        </message>
        <message>
            <source>Second technician</source>
            <translation>第二技术员</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>货架</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>目前费用</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>技术员</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>加急</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{what}: you saw “{old}”, now “{new}”</source>
            <translation>{what}：您看到的是“{old}”，现在是“{new}”</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Awaiting parts</source>
            <translation>待配件</translation>
        </message>
        <message>
            <source>Diagnosing</source>
            <translation>检测中</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>已交付</translation>
        </message>
        <message>
            <source>In repair</source>
            <translation>维修中</translation>
        </message>
        <message>
            <source>Quoted</source>
            <translation>已报价</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>可取件</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>已外送</translation>
        </message>
        <message>
            <source>To inspect</source>
            <translation>待检验</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Accepted: start the repair</source>
            <translation>客户同意：开始维修</translation>
        </message>
        <message>
            <source>Ask the customer</source>
            <translation>等客户答复</translation>
        </message>
        <message>
            <source>Back to diagnosing</source>
            <translation>退回检测</translation>
        </message>
        <message>
            <source>Back to repair…</source>
            <translation>退回维修…</translation>
        </message>
        <message>
            <source>Declined: give back</source>
            <translation>客户不同意：退还</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Done: repaired, inspected and ready</source>
            <translation>完成：已修好、检验合格、待取</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>完成：{step}</translation>
        </message>
        <message>
            <source>Exchange it…</source>
            <translation>换机…</translation>
        </message>
        <message>
            <source>Give back unrepaired…</source>
            <translation>不修退还…</translation>
        </message>
        <message>
            <source>Hand out at pickup</source>
            <translation>去取件页交付</translation>
        </message>
        <message>
            <source>It is back: repair here</source>
            <translation>已送回：本店维修</translation>
        </message>
        <message>
            <source>It is back: to inspection…</source>
            <translation>已送回：送检…</translation>
        </message>
        <message>
            <source>No fault found, to inspection</source>
            <translation>未发现故障，送检</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Parts are here: repair</source>
            <translation>配件到货：开始维修</translation>
        </message>
        <message>
            <source>Pass the inspection</source>
            <translation>检验合格</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason for inspecting your own work</source>
            <translation>自检理由</translation>
        </message>
        <message>
            <source>Refuse: back to repair…</source>
            <translation>不合格：退回维修…</translation>
        </message>
        <message>
            <source>Repair done, to inspection</source>
            <translation>修好送检</translation>
        </message>
        <message>
            <source>Send out…</source>
            <translation>外送…</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>送往</translation>
        </message>
        <message>
            <source>Start diagnosing</source>
            <translation>开始检测</translation>
        </message>
        <message>
            <source>Start the repair</source>
            <translation>开始维修</translation>
        </message>
        <message>
            <source>Straight to ready: repaired, tested and inspected in one go</source>
            <translation>一步到待取：维修、试机、检验一次完成</translation>
        </message>
        <message>
            <source>There is no usual next step for you here: choose a button.</source>
            <translation>您在这里没有常规的下一步：请选择一个按钮。</translation>
        </message>
        <message>
            <source>There is nothing left to do on this card for you.</source>
            <translation>这张维修卡上没有您可以做的了。</translation>
        </message>
        <message>
            <source>Void is for typing errors only. What was wrong?</source>
            <translation>作废只用于录入错误。错在哪里？</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>Wait for parts</source>
            <translation>等配件</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>结果怎样？</translation>
        </message>
        <message>
            <source>What did the test show? The card goes back with these words.</source>
            <translation>试机发现了什么？维修卡将附上这些说明退回。</translation>
        </message>
        <message>
            <source>Where is it sent, to the maker or to another repairer?</source>
            <translation>送往哪里？（返厂或委外维修）</translation>
        </message>
        <message>
            <source>While you wait</source>
            <translation>立等可取</translation>
        </message>
        <message>
            <source>Why does it go back to repair?</source>
            <translation>为什么退回维修？</translation>
        </message>
        <message>
            <source>Why does it go back unrepaired? The parts it had go back on the shelf.</source>
            <translation>为什么不修退还？已用的配件会放回货架。</translation>
        </message>
        <message>
            <source>Why does the customer take it back?</source>
            <translation>客户为什么撤回？</translation>
        </message>
        <message>
            <source>Why is it exchanged, and for which one? Note the new serial number too.</source>
            <translation>为什么换、换成哪一台？请同时写下新的序列号。</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>客户撤回…</translation>
        </message>
        <message>
            <source>You worked on it yourself. Why do you inspect your own work?</source>
            <translation>这件是您自己修的。为什么由您自己检验？</translation>
        </message>
        <message>
            <source>a manager has to inspect it</source>
            <translation>须由主任检验</translation>
        </message>
        <message>
            <source>somebody who did not repair it has to inspect it</source>
            <translation>须由未参与维修的人检验</translation>
        </message>
    </context>
    <context>
        <name>Substitutes</name>
        <message>
            <source>Add a substitute</source>
            <translation>添加替代配件</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>配件</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>售价</translation>
        </message>
        <message>
            <source>STANDS IN FOR IT</source>
            <translation>替代配件</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>取消替代</translation>
        </message>
        <message>
            <source>name, number, model…</source>
            <translation>名称、编号、型号…</translation>
        </message>
    </context>
    <context>
        <name>TableFile</name>
        <message>
            <source>All lines, for a spreadsheet</source>
            <translation>导出全部行，可用 Excel 打开</translation>
        </message>
        <message>
            <source>As &amp;CSV…</source>
            <translation>CSV 文件(&amp;C)…</translation>
        </message>
        <message>
            <source>As &amp;XLSX (Excel)…</source>
            <translation>Excel 文件 XLSX(&amp;X)…</translation>
        </message>
        <message>
            <source>Export ▾</source>
            <translation>导出 ▾</translation>
        </message>
        <message>
            <source>Into a file: {table}</source>
            <translation>导出到文件：{table}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>CUSTOMER TOLD</source>
            <translation>通知客户</translation>
        </message>
        <message>
            <source>Customer was told</source>
            <translation>已通知客户</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>How was the customer told that it is ready?</source>
            <translation>怎样通知客户来取的？</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>记下</translation>
        </message>
        <message>
            <source>Noted that the customer was told</source>
            <translation>已记下通知</translation>
        </message>
        <message>
            <source>When (empty: now)</source>
            <translation>时间（空着为现在）</translation>
        </message>
        <message>
            <source>⚠ Ready since {at}, the customer has not been told.</source>
            <translation>⚠ {at} 起待取，还没有通知客户。</translation>
        </message>
        <message>
            <source>✓ Told {at}, {how}</source>
            <translation>✓ 已于 {at} 通知，{how}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>F2  Find or scan: number, phone, name, serial…</source>
            <translation>F2  查找或扫描：取件号、电话、姓名、序列号…</translation>
        </message>
        <message>
            <source>Find or scan</source>
            <translation>查找或扫描</translation>
        </message>
        <message>
            <source>No printer: papers go into a folder</source>
            <translation>未设置打印机：单据存入文件夹</translation>
        </message>
        <message>
            <source>Nothing found. If this is a claim number, a digit is wrong: read it once more.</source>
            <translation>未找到。如果这是取件号，则有一位数字不对：请再核对一次。</translation>
        </message>
        <message>
            <source>Printing: {n} waiting</source>
            <translation>打印：{n} 项等待</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>There are more. Type on to narrow it down.</source>
            <translation>还有更多结果，请继续输入以缩小范围。</translation>
        </message>
        <message>
            <source>Type on: at least 4 digits, or 2 letters.</source>
            <translation>请继续输入：至少 4 位数字或 2 个字母。</translation>
        </message>
        <message>
            <source>● {printer} ready</source>
            <translation>● {printer} 就绪</translation>
        </message>
        <message>
            <source>⚠ Nothing prints: print queue</source>
            <translation>⚠ 无法打印：打印队列故障</translation>
        </message>
        <message>
            <source>⚠ Printing: {n} to decide</source>
            <translation>⚠ 打印：{n} 项待确认</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n 位客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n 张维修单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or file(s) could not be brought back.</source>
            <translation>
                <numerusform>有 %n 个照片或文件未能恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups lie in {folder}. To see what is in them and put one back, close all windows and type: {command}</source>
            <translation>备份在 {folder}。要查看备份内容并恢复，请关闭所有窗口后输入：{command}</translation>
        </message>
        <message>
            <source>Choose a backup to put back; the newest good one is chosen already.</source>
            <translation>请选择要恢复的备份；已选中最新的完好备份。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>正在查找备份…</translation>
        </message>
        <message>
            <source>New numbers begin 10,000 higher, so that none is given out a second time.</source>
            <translation>新编号从高出 10,000 处开始，以免重复发放。</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Nothing was changed: everything that was saved is still in {folder}</source>
            <translation>没有改动任何东西：已保存的内容仍在 {folder}</translation>
        </message>
        <message>
            <source>Open the shop</source>
            <translation>打开店铺</translation>
        </message>
        <message>
            <source>Open with a new print queue</source>
            <translation>用新的打印队列打开</translation>
        </message>
        <message>
            <source>Put back the shop as it was on {moment} ({contents})? What was done since then is not in it. What is there now is kept in {folder}, not deleted.</source>
            <translation>恢复到 {moment} 时的店铺（{contents}）？此后所做的不在其中。现有数据保留在 {folder}，不会删除。</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Put this backup back…</source>
            <translation>恢复此备份…</translation>
        </message>
        <message>
            <source>Putting back</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Show the backups</source>
            <translation>打开备份文件夹</translation>
        </message>
        <message>
            <source>The backup is put back.</source>
            <translation>备份已恢复。</translation>
        </message>
        <message>
            <source>The backup is read, checked and put back…</source>
            <translation>正在读取、检查并恢复备份…</translation>
        </message>
        <message>
            <source>The folder {folder} can't be used: {reason}</source>
            <translation>文件夹 {folder} 无法使用：{reason}</translation>
        </message>
        <message>
            <source>The queue as it is is kept beside it, not deleted.</source>
            <translation>现有队列保留在旁边，不会删除。</translation>
        </message>
        <message>
            <source>The shop can't be opened</source>
            <translation>店铺数据打不开</translation>
        </message>
        <message>
            <source>There is no good backup here. If backups lie on another disk, plug it in and press “Try again”, or put one back by the command below.</source>
            <translation>这里没有完好的备份。如果备份在另一块硬盘上，请接上后按“再试一次”，或用下面的命令恢复。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>What was there before lies in {folder}.</source>
            <translation>原来的数据在 {folder}。</translation>
        </message>
        <message>
            <source>last order {number}</source>
            <translation>最后一张维修单 {number}</translation>
        </message>
        <message>
            <source>⚠ damaged, can't be put back</source>
            <translation>⚠ 已损坏，无法恢复</translation>
        </message>
    </context>
    <context>
        <name>Twins</name>
        <message numerus="yes">
            <source>%n (person|people)</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) changed.</source>
            <translation>
                <numerusform>已更改 %n 位客户。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s). Enter: choose the spelling that stays.</source>
            <translation>
                <numerusform>%n 组。按 Enter 选择要保留的写法。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s). Enter: look at both side by side.</source>
            <translation>
                <numerusform>%n 组。按 Enter 并排查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>相同之处</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Nobody of this kind: everybody is written down once.</source>
            <translation>没有这类重复，每位客户只登记了一次。</translation>
        </message>
        <message>
            <source>One company, several spellings</source>
            <translation>同一单位，多种写法</translation>
        </message>
        <message>
            <source>One company: how is it written? Everybody of it gets this spelling.</source>
            <translation>同一单位应怎样写？该单位的人员都改成这个写法。</translation>
        </message>
        <message>
            <source>Perhaps the same</source>
            <translation>可能相同</translation>
        </message>
        <message>
            <source>Perhaps written down twice</source>
            <translation>可能重复登记</translation>
        </message>
        <message>
            <source>Same name, same address</source>
            <translation>姓名、地址相同</translation>
        </message>
        <message>
            <source>Same phone, similar name</source>
            <translation>电话相同，姓名相近</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>写法</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Write it so</source>
            <translation>就这样写</translation>
        </message>
        <message>
            <source>one company</source>
            <translation>同一单位</translation>
        </message>
    </context>
    <context>
        <name>UseChart</name>
        <message>
            <source>Used by month</source>
            <translation>每月用量</translation>
        </message>
        <message>
            <source>{month}: {used} {unit} used · {all} in {n} months</source>
            <translation>{month}：用 {used} {unit} · {n} 个月共 {all}</translation>
        </message>
    </context>
    <context>
        <name>UseState</name>
        <message>
            <source>Put back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>已预留</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已使用</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一张</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>请稍候…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一张</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>the first page; Enter on its tile opens all of it</source>
            <translation>第一页；在其缩略图上按 Enter 打开全文</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>第 {at} 张，共 {count} 张</translation>
        </message>
    </context>
    <context>
        <name>WantState</name>
        <message>
            <source>Not waited for</source>
            <translation>不再等待</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>已订货</translation>
        </message>
        <message>
            <source>Part arrived</source>
            <translation>配件已到</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>缺料</translation>
        </message>
    </context>
    <context>
        <name>WorkingTime</name>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>No time yet. The clock runs while you diagnose or repair.</source>
            <translation>还没有工时。检测或维修时计时。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>记下</translation>
        </message>
        <message>
            <source>Note time by hand</source>
            <translation>手工记工时</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>开始计时</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Stop the clock ({time})</source>
            <translation>停止计时（{time}）</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>工时</translation>
        </message>
        <message>
            <source>The clock is stopped</source>
            <translation>已停止计时</translation>
        </message>
        <message>
            <source>The clock runs</source>
            <translation>已开始计时</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Time noted</source>
            <translation>工时已记下</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Working time that just ended</source>
            <translation>刚结束的工时</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手工</translation>
        </message>
        <message>
            <source>the clock runs</source>
            <translation>正在计时</translation>
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
    </context>
</TS>
