// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_list.h"

namespace mamori {

namespace {

QStringList cellsOf(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char('|'));
}

PolicyFormColumn column(const char *name, const char *title, double width, const char *align,
                        const char *group = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(title), QString::fromUtf8(group), width,
            QString::fromUtf8(align)};
}

} // namespace

PolicyForm sampleForm()
{
    return {.id = QStringLiteral("asset_ledger"),
            .number = QStringLiteral("様式第1号"),
            .title = QStringLiteral("情報資産台帳"),
            .article = QStringLiteral("17(4)"),
            .reg = QStringLiteral("asset"),
            .orientation = QStringLiteral("landscape"),
            .stamps = {QStringLiteral("課長"), QStringLiteral("課長補佐"), QStringLiteral("係長"),
                       QStringLiteral("担当")},
            .note = QStringLiteral("程度分類の「－」は、まだ決まっていないことを示す。"),
            .occasion = {},
            .recipient = {},
            .columns = {
                column("number", "番号", 18, "left"),
                column("work", "業務", 22, "left"),
                column("name", "情報資産の名称", 36, "left"),
                column("kind", "種類", 15, "left"),
                column("quantity", "数量", 11, "right"),
                column("place", "保管場所", 24, "left"),
                column("contents", "含まれる情報", 32, "left"),
                column("confidentiality", "機密性", 13, "centre", "程度分類"),
                column("integrity", "完全性", 13, "centre", "程度分類"),
                column("availability", "可用性", 13, "centre", "程度分類"),
                column("retention", "保存期間", 17, "centre"),
                column("custodian_post", "管理責任者", 19, "left"),
                column("acquired_on", "取得年月日", 26, "left"),
                column("remarks", "備考", 18, "left"),
            },
            .words = {},
            .sections = {},
            .version = {}};
}

PaperFrame sampleFrame()
{
    return {.section = QStringLiteral("市民生活部　市民課"),
            .asOf = QDate(2026, 11, 23),
            .madeAt = QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC),
            .historyHead = QStringLiteral("1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809"),
            .producer = QStringLiteral("Mamori 0.1")};
}

QList<QStringList> sampleRows()
{
    static const char *const lines[] = {
        "J-R6-0001|住民記録|住民異動届（紙）|紙|1式|書庫1|特定個人情報（約12,400人）|3|2|2|5年|"
        "窓口係|令和6年4月1日|要確認",
        "J-R6-0002|住民記録|住民基本台帳システム|情報システム|1|電算室|特定個人情報（約12,400人）|"
        "3|2|2|－|課長補佐|平成31年4月1日|年1回棚卸し",
        "J-R6-0003|住民記録|転入者確認リスト.xlsx|電子データ|約1,200件|ファイルサーバー|個人情報（約1,"
        "200人）|3|2|2|1年|窓口係|令和7年1月20日|年1回棚卸し",
        "J-R6-0004|住民記録|住民票写し交付申請書|紙|3台|書庫1|個人情報（約1,200人）|3|2|2|3年|係長|"
        "令和5年10月16日|",
        "J-R6-0005|住民記録|住基ネット端末 "
        "No.1|端末|2|窓口カウンター内|特定個人情報（約12,400人）|3|2|2|－|年金係|令和元年5月7日|"
        "令和7年1月に入替え",
        "J-R6-0006|住民記録|住基ネット端末 "
        "No.2|端末|1|窓口カウンター内|特定個人情報（約12,400人）|3|2|2|－|係長|令和6年4月1日|",
        "J-R6-0007|戸籍|戸籍届書|紙||書庫1\n施錠キャビネットA|個人情報（約1,200人）|3|2|2|27年|窓口係長|"
        "令和6年4月1日|要確認",
        "J-R6-0008|戸籍|戸籍附票システム|情報システム|3台|電算室|個人情報（約1,200人）|3|2|2|－|年金係|"
        "令和元年5月7日|要確認",
        "J-R6-0009|戸籍|戸籍事務日誌|紙|2|課執務室|なし|1|1|1|3年|係長|平成31年4月1日|",
        "J-R6-0010|マイナンバーカード交付|交付申請書|紙||施錠キャビネットB|特定個人情報・個人情報（約12,"
        "400人）|3|2|2|15年|窓口係|令和6年4月1日|他課から提供",
        "J-R6-0011|マイナンバーカード交付|統合端末|端末|50冊|交付室|特定個人情報（約12,400人）|3|2|"
        "2|－|係長|令和6年4月1日|更新予定\n（来年度）",
        "J-R6-0012|マイナンバーカード交付|カード保管台帳.xlsx|電子データ|3台|ファイルサーバー|"
        "特定個人情報（約12,400人）|3|2|2|5年|窓口係長|令和6年4月1日|",
        "J-R6-0013|マイナンバーカード交付|暗証番号設定依頼書|紙|約1,200件|施錠キャビネットB|"
        "特定個人情報（約12,400人）|3|2|2|1年|年金係|令和7年2月6日|要確認",
        "J-R6-0014|印鑑登録|印鑑登録原票（改製原を含む。）|紙||書庫1|個人情報（約1,200人）|3|2|2|除票後5年|"
        "係長|令和6年4月1日|",
        "J-R6-0015|印鑑登録|印鑑登録証明書交付申請書|紙|1|書庫1|個人情報（約1,200人）|3|2|2|3年|窓口係長||",
        "J-R6-0016|印鑑登録|窓口案内パンフレット|紙|1式|窓口|なし|1|1|1|1年|年金係|令和7年1月20日|",
        "J-R6-0017|印鑑登録|課内会議録|電子データ|50冊|ファイルサーバー|なし|－|－|－|5年|係長|"
        "令和5年10月16日|他課から提供",
        "J-R6-0018|窓口・庶務|勤務表.xlsx|電子データ||ファイルサーバー|個人情報（約1,200人）|3|2|2|3年|"
        "窓口係長|令和元年5月7日|",
        "J-R6-0019|窓口・庶務|課の業務マニュアル|電子データ|3台|ファイルサーバー|なし|－|－|－|常用|窓口係長|"
        "令和6年4月1日|",
        "J-R6-0020|窓口・庶務|広報原稿|電子データ|1式|ファイルサーバー|なし|1|1|1|1年|係長||",
        "J-R6-0021|窓口・庶務|委託契約書（窓口業務）|紙|1|施錠キャビネットC|法人情報|2|2|1|5年|窓口係長|"
        "令和12年11月23日|更新予定\n（来年度）",
        "J-R6-0022|窓口・庶務|ＵＳＢメモリ１６ＧＢ（暗号化）|電子媒体||金庫|個人情報（約1,200人）|3|2|2|－|"
        "窓口係|令和元年5月7日|",
        "J-R6-0023|窓口・庶務|外付けＨＤＤ（バックアップ用）|電子媒体|1式|金庫|個人情報（約1,200人）|－|－|"
        "－|－|年金係|平成30年4月2日|",
        "J-R6-0024|窓口・庶務|業務用ノートPC（出張窓口）|端末|2|施錠ロッカー|個人情報（約1,200人）|－|－|－|"
        "－|係長|令和6年4月1日|",
        "J-R6-0025|窓口・庶務|複合機|端末|1|課執務室|個人情報（約1,200人）|3|2|2|－|年金係|令和6年4月1日|"
        "年1回棚卸し",
        "J-R6-0026|窓口・庶務|市公式SNSアカウント（住まい情報）|電子データ|1式|クラウド|なし|－|－|－|－|"
        "窓口係長|令和6年4月1日|更新予定\n（来年度）",
        "J-R6-0027|国民健康保険・年金|国保資格台帳|電子データ||基幹系サーバー|特定個人情報・個人情報（約12,"
        "400人）|3|2|2|5年|課長補佐|令和7年1月20日|",
        "J-R6-0028|国民健康保険・年金|年金相談記録票|紙|50冊|書庫2|個人情報（約1,200人）|3|2|2|2年|課長補佐|"
        "令和7年2月6日|年1回棚卸し",
        "J-R6-0029|国民健康保険・年金|高額療養費支給申請書|紙|3台|書庫2|特定個人情報（約12,400人）|"
        "－|－|－|5年|窓口係長||",
        "J-R6-0030|国民健康保険・年金|レセプト点検委託データ(CD-R)|電子媒体|約1,200件|金庫|"
        "特定個人情報（約12,400人）|3|2|2|1年|年金係|平成31年4月1日|他課から提供",
        "J-R6-0031|国民健康保険・年金|統計用集計表.xlsx|電子データ||ファイルサーバー|なし|1|1|1|3年|課長補佐|"
        "令和6年4月1日|",
    };
    QList<QStringList> rows;
    for (const char *line : lines)
        rows << cellsOf(line);
    return rows;
}

QByteArray listOf(const QList<QStringList> &rows, const PaperFrame &frame, const PolicyForm &form)
{
    const auto cell = [&](qsizetype row, const PolicyFormColumn &wanted) {
        return rows.at(row).at(form.columns.indexOf(wanted));
    };
    return listFormPdf(form, frame, rows.size(), cell);
}

} // namespace mamori
