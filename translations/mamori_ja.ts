<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>Arguments</name>
        <message>
            <source>The option --%1 needs a value.</source>
            <translation>オプション --%1 には値が必要です。</translation>
        </message>
        <message>
            <source>The option --%1 is not known here.</source>
            <translation>オプション --%1 はここでは使えません。</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>使い方: %1</translation>
        </message>
        <message>
            <source>The option --%1 is needed.</source>
            <translation>オプション --%1 が必要です。</translation>
        </message>
        <message>
            <source>The option --%1 needs a number.</source>
            <translation>オプション --%1 には数を指定してください。</translation>
        </message>
    </context>
    <context>
        <name>Article</name>
        <message>
            <source>Article %1</source>
            <translation>第%1条</translation>
        </message>
        <message>
            <source> paragraph %1</source>
            <translation>第%1項</translation>
        </message>
        <message>
            <source> item %1</source>
            <translation>第%1号</translation>
        </message>
    </context>
    <context>
        <name>Asset</name>
        <message>
            <source>A quantity is not negative.</source>
            <translation>数量に負の数は使えません。</translation>
        </message>
        <message>
            <source>A number of persons is not negative.</source>
            <translation>人数に負の数は使えません。</translation>
        </message>
        <message>
            <source>Years kept lie between 0 and 200.</source>
            <translation>保存年数は0から200までで入力してください。</translation>
        </message>
        <message>
            <source>Specific personal information is personal information too.</source>
            <translation>特定個人情報は個人情報でもあります。</translation>
        </message>
        <message>
            <source>A label is attached although none is needed.</source>
            <translation>表示は不要となっていますが、済みになっています。</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>Paper</source>
            <translation>紙文書</translation>
        </message>
        <message>
            <source>Electronic data</source>
            <translation>電子データ</translation>
        </message>
        <message>
            <source>Electronic medium</source>
            <translation>電磁的記録媒体</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>端末</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Network device</source>
            <translation>通信機器</translation>
        </message>
        <message>
            <source>Multifunction printer</source>
            <translation>複合機</translation>
        </message>
        <message>
            <source>IoT device</source>
            <translation>IoT機器</translation>
        </message>
        <message>
            <source>Information system</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Cloud service</source>
            <translation>クラウドサービス</translation>
        </message>
        <message>
            <source>Other kind</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Managed area</source>
            <translation>管理区域</translation>
        </message>
        <message>
            <source>Handling area</source>
            <translation>取扱区域</translation>
        </message>
        <message>
            <source>Archive room</source>
            <translation>書庫</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>その他の場所</translation>
        </message>
        <message>
            <source>Made here</source>
            <translation>自課で作成</translation>
        </message>
        <message>
            <source>From another section</source>
            <translation>他課から受領</translation>
        </message>
        <message>
            <source>From outside the city</source>
            <translation>庁外から受領</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>年数</translation>
        </message>
        <message>
            <source>In constant use</source>
            <translation>常用</translation>
        </message>
        <message>
            <source>Years after an event</source>
            <translation>事由の発生後の年数</translation>
        </message>
        <message>
            <source>No retention period</source>
            <translation>定めなし</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>接続なし</translation>
        </message>
        <message>
            <source>My Number zone</source>
            <translation>マイナンバー利用事務系</translation>
        </message>
        <message>
            <source>LGWAN zone</source>
            <translation>LGWAN接続系</translation>
        </message>
        <message>
            <source>Internet zone</source>
            <translation>インターネット接続系</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>In storage</source>
            <translation>保管中</translation>
        </message>
        <message>
            <source>Disposed of</source>
            <translation>廃棄済み</translation>
        </message>
        <message>
            <source>Returned to its owner</source>
            <translation>返却済み</translation>
        </message>
        <message>
            <source>Not classified</source>
            <translation>未分類</translation>
        </message>
        <message>
            <source>Proposed, to be confirmed</source>
            <translation>仮の分類(要確認)</translation>
        </message>
        <message>
            <source>Awaiting the manager's judgement</source>
            <translation>管理者の判断待ち</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>分類済み</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>済み</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未実施</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>該当なし</translation>
        </message>
        <message>
            <source>Answers to the questions</source>
            <translation>設問への回答</translation>
        </message>
        <message>
            <source>The provider's classification</source>
            <translation>提供元の分類</translation>
        </message>
        <message>
            <source>The original's classification</source>
            <translation>原本の分類</translation>
        </message>
        <message>
            <source>The highest of its parts</source>
            <translation>構成する情報の最も高い程度</translation>
        </message>
        <message>
            <source>The manager's judgement</source>
            <translation>管理者の判断</translation>
        </message>
        <message>
            <source>Leak</source>
            <translation>漏えい</translation>
        </message>
        <message>
            <source>Loss or theft</source>
            <translation>紛失・盗難</translation>
        </message>
        <message>
            <source>Sent to the wrong party</source>
            <translation>誤送付・誤送信</translation>
        </message>
        <message>
            <source>Malware</source>
            <translation>不正プログラム</translation>
        </message>
        <message>
            <source>Unauthorised access</source>
            <translation>不正アクセス</translation>
        </message>
        <message>
            <source>Damage or tampering</source>
            <translation>破壊・改ざん</translation>
        </message>
        <message>
            <source>Other breach</source>
            <translation>その他の侵害</translation>
        </message>
        <message>
            <source>Has happened</source>
            <translation>発生した</translation>
        </message>
        <message>
            <source>Is feared</source>
            <translation>おそれがある</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>発見</translation>
        </message>
        <message>
            <source>Report made</source>
            <translation>報告した</translation>
        </message>
        <message>
            <source>Instruction received</source>
            <translation>受けた指示</translation>
        </message>
        <message>
            <source>Measure taken</source>
            <translation>講じた措置</translation>
        </message>
        <message>
            <source>Found out</source>
            <translation>判明した事実</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Compliance check</source>
            <translation>遵守状況の確認</translation>
        </message>
        <message>
            <source>Self-inspection</source>
            <translation>自己点検</translation>
        </message>
        <message>
            <source>The section's own check</source>
            <translation>課独自の点検</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>履行</translation>
        </message>
        <message>
            <source>Partly kept</source>
            <translation>一部守れている</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>守れていない</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>該当しない</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>分からない</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>正規</translation>
        </message>
        <message>
            <source>Fiscal-year appointed</source>
            <translation>会計年度任用</translation>
        </message>
        <message>
            <source>Special non-regular</source>
            <translation>特別職非常勤</translation>
        </message>
        <message>
            <source>Other non-regular</source>
            <translation>その他の非常勤</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Section security manager</source>
            <translation>情報セキュリティ管理者</translation>
        </message>
        <message>
            <source>Department security officer</source>
            <translation>情報セキュリティ責任者</translation>
        </message>
        <message>
            <source>Chief security officer of the city</source>
            <translation>統括情報セキュリティ責任者</translation>
        </message>
        <message>
            <source>Deputy CISO</source>
            <translation>副CISO</translation>
        </message>
        <message>
            <source>CISO</source>
            <translation>CISO</translation>
        </message>
        <message>
            <source>System handler</source>
            <translation>情報システム担当者</translation>
        </message>
        <message>
            <source>Cloud service manager</source>
            <translation>クラウドサービス管理者</translation>
        </message>
        <message>
            <source>Holds only what is needed</source>
            <translation>必要最小限の情報だけを入れた</translation>
        </message>
        <message>
            <source>Device has password or encryption</source>
            <translation>機器にパスワード・暗号化</translation>
        </message>
        <message>
            <source>Data has password or encryption</source>
            <translation>データにパスワード・暗号化</translation>
        </message>
        <message>
            <source>Carried in a lockable case</source>
            <translation>施錠できるケースで運ぶ</translation>
        </message>
        <message>
            <source>Carried in a traceable way</source>
            <translation>追跡できる方法で運ぶ</translation>
        </message>
    </context>
    <context>
        <name>Classification</name>
        <message>
            <source>There is no question '%1'.</source>
            <translation>「%1」という設問はありません。</translation>
        </message>
        <message>
            <source>The question '%1' has no answer '%2'.</source>
            <translation>設問「%1」に「%2」という答えはありません。</translation>
        </message>
        <message>
            <source>No answer asks for more than %1.</source>
            <translation>%1を超える扱いを求める答えがないため</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>The level is in doubt: the manager decides.</source>
            <translation>程度分類に疑問があるため、管理者が判断します。</translation>
        </message>
        <message>
            <source>The highest level of its parts holds for the whole.</source>
            <translation>内訳のうち最も高い程度を全体に用います。</translation>
        </message>
        <message>
            <source>A part has no level yet: classify the parts first.</source>
            <translation>まだ分類していない内訳があります。先に内訳を分類してください。</translation>
        </message>
        <message>
            <source>A copy starts from its original's level.</source>
            <translation>複製は、元の資産の程度分類を引き継ぎます。</translation>
        </message>
        <message>
            <source>The original has no level yet: the copy is classified by itself.</source>
            <translation>元の資産が未分類のため、複製だけで分類します。</translation>
        </message>
        <message>
            <source>The provider's level is unknown: the manager decides.</source>
            <translation>提供元の程度分類が分からないため、管理者が判断します。</translation>
        </message>
        <message>
            <source>Only a part was received: leave the provider's level only where it clearly has to change.</source>
            <translation>一部だけの受領です。明らかに変える必要がある場合に限り、提供元の程度分類から変更できます。</translation>
        </message>
        <message>
            <source>The provider's level holds.</source>
            <translation>提供元の程度分類を用います。</translation>
        </message>
        <message>
            <source>The questions decide.</source>
            <translation>設問への答えで決めます。</translation>
        </message>
        <message>
            <source>Question put to the manager: %1</source>
            <translation>管理者に判断を求めた事項: %1</translation>
        </message>
        <message>
            <source>'%1' cannot be answered with %2; it takes: %3</source>
            <translation>「%1」の答えに %2 は使えません。使えるもの: %3</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>mamori [LEDGER]    open the window</source>
            <translation>mamori [LEDGER]    画面を開く</translation>
        </message>
        <message>
            <source>Practice spreadsheet</source>
            <translation>練習用の表の取込み</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>フォルダー %1 を作れません。</translation>
        </message>
        <message>
            <source>Password of the new ledger</source>
            <translation>新しい台帳のパスワード</translation>
        </message>
        <message>
            <source>New ledger</source>
            <translation>新しい台帳</translation>
        </message>
        <message>
            <source>Recovery code (shown once; keep it in the section's safe): %1</source>
            <translation>復旧コード(一度だけ表示します。課の金庫に保管してください): %1</translation>
        </message>
        <message>
            <source>All is well: %1 pages, %2 history entries.</source>
            <translation>異常はありません(%1ページ、履歴%2件)。</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>今のパスワード</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新しいパスワード</translation>
        </message>
        <message>
            <source>Standard input does not hold a JSON object of answers.</source>
            <translation>標準入力に、回答のJSONがありません。</translation>
        </message>
        <message>
            <source>There is no register %1. There are: %2</source>
            <translation>台帳 %1 はありません。使えるのは %2 です。</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>%1 行目の%2：%3</translation>
        </message>
        <message>
            <source>%1 rows read, %2 refused.</source>
            <translation>%1行を読み、%2行は取り込めません。</translation>
        </message>
        <message>
            <source>Import of %1 rows</source>
            <translation>%1件の取込み</translation>
        </message>
        <message>
            <source>The format %1 is not known.</source>
            <translation>形式 %1 は使えません。</translation>
        </message>
        <message>
            <source>There is no form %1.</source>
            <translation>様式 %1 はありません。</translation>
        </message>
        <message>
            <source>The output could not be written.</source>
            <translation>結果を書き出せませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>The quotation mark that opens a cell in line %1 is never closed. The file is cut off or damaged.</source>
            <translation>%1行目で始まる引用符（"）が閉じられていません。ファイルが途中で切れているか、壊れています。</translation>
        </message>
        <message>
            <source>The sheet is too large: at most %1 rows and %2 columns can be read. Delete what lies beside and below the table.</source>
            <translation>表が大きすぎます。読み込めるのは%1行、%2列までです。表の右や下にある不要な部分を削除してください。</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Open it in Excel, take the password away and save it as .xlsx.</source>
            <translation>パスワードで保護されたブックです。Excelで開いてパスワードを解除し、.xlsx 形式で保存してください。</translation>
        </message>
        <message>
            <source>This is a workbook of the old format (.xls). Open it in Excel and save it as .xlsx.</source>
            <translation>古い形式（.xls）のブックです。Excelで開き、.xlsx 形式で保存し直してください。</translation>
        </message>
        <message>
            <source>This is no table. Save it in Excel as .xlsx or "CSV UTF-8".</source>
            <translation>表形式のファイルではありません。Excelで .xlsx または「CSV UTF-8」として保存してください。</translation>
        </message>
        <message>
            <source>Clipboard</source>
            <translation>クリップボード</translation>
        </message>
        <message>
            <source>The file begins like %1 text but holds bytes that are none.</source>
            <translation>ファイルの先頭は %1 ですが、%1 として読めない部分があります。</translation>
        </message>
        <message>
            <source>The character encoding of the file cannot be told; it may be damaged. Save it again as "CSV UTF-8".</source>
            <translation>ファイルの文字コードを判別できません。壊れているおそれがあります。「CSV UTF-8」で保存し直してください。</translation>
        </message>
        <message>
            <source>The workbook is damaged or is none of Excel. Open it in Excel and save it again as .xlsx.</source>
            <translation>ブックが壊れているか、Excelのブックではありません。Excelで開き、.xlsx 形式で保存し直してください。</translation>
        </message>
        <message>
            <source>No visible sheet of the workbook has any content.</source>
            <translation>表示されているシートに内容がありません。</translation>
        </message>
        <message>
            <source>The text in row %1, column %2 is longer than a cell of a workbook may be. Export as CSV or JSON instead.</source>
            <translation>%1行目 %2列の文字数が、セルに入る上限を超えています。CSVまたはJSONで書き出してください。</translation>
        </message>
        <message>
            <source>The workbook is damaged or protected and cannot be read. Open it in Excel and save it again as .xlsx.</source>
            <translation>ブックが壊れているか保護されているため、読み込めません。Excelで開き、.xlsx 形式で保存し直してください。</translation>
        </message>
        <message>
            <source>The workbook could not be made.</source>
            <translation>ブックを作成できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Handling restriction</source>
            <translation>取扱制限</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>回答日</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>回答者</translation>
        </message>
        <message>
            <source>Asset number</source>
            <translation>資産番号</translation>
        </message>
        <message>
            <source>Name of asset</source>
            <translation>資産の名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>業務</translation>
        </message>
        <message>
            <source>Information it holds</source>
            <translation>含まれる情報</translation>
        </message>
        <message>
            <source>Specific personal information</source>
            <translation>特定個人情報</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>個人情報</translation>
        </message>
        <message>
            <source>Corporate information</source>
            <translation>法人情報</translation>
        </message>
        <message>
            <source>Number of persons</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Note on the quantity</source>
            <translation>数量の注記</translation>
        </message>
        <message>
            <source>Individual numbers</source>
            <translation>個別の番号</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>保管場所</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Custodian's post</source>
            <translation>管理責任者(職)</translation>
        </message>
        <message>
            <source>Custodian</source>
            <translation>管理担当者</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>入手元</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>提供元</translation>
        </message>
        <message>
            <source>Only a part was received</source>
            <translation>一部のみ受領</translation>
        </message>
        <message>
            <source>Provider's confidentiality</source>
            <translation>提供元の機密性</translation>
        </message>
        <message>
            <source>Provider's integrity</source>
            <translation>提供元の完全性</translation>
        </message>
        <message>
            <source>Provider's availability</source>
            <translation>提供元の可用性</translation>
        </message>
        <message>
            <source>Copy of</source>
            <translation>複製元</translation>
        </message>
        <message>
            <source>Classified together under</source>
            <translation>まとめて分類する資産</translation>
        </message>
        <message>
            <source>Made or acquired on</source>
            <translation>作成・取得日</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>保存期間</translation>
        </message>
        <message>
            <source>Years kept</source>
            <translation>保存年数</translation>
        </message>
        <message>
            <source>Event that starts the years</source>
            <translation>保存の起点となる事由</translation>
        </message>
        <message>
            <source>Event happened on</source>
            <translation>事由の発生日</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存満了日</translation>
        </message>
        <message>
            <source>Network zone</source>
            <translation>ネットワーク区分</translation>
        </message>
        <message>
            <source>Long-term storage</source>
            <translation>長期保管</translation>
        </message>
        <message>
            <source>Label needed</source>
            <translation>表示の要否</translation>
        </message>
        <message>
            <source>Label attached</source>
            <translation>表示済み</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>程度分類</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>機密性</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>完全性</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>可用性</translation>
        </message>
        <message>
            <source>Classified on</source>
            <translation>分類日</translation>
        </message>
        <message>
            <source>Reason of the classification</source>
            <translation>分類の理由</translation>
        </message>
        <message>
            <source>Importance in the old list</source>
            <translation>旧台帳の重要度</translation>
        </message>
        <message>
            <source>Question to the manager</source>
            <translation>管理者に判断を仰ぐ点</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>次回見直し</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Restriction card</source>
            <translation>取扱制限カード</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>設問</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>情報資産</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>判断日</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>判断した人</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>分類の根拠</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Version of the standard</source>
            <translation>対策基準の版</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>What</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>相手</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Incident number</source>
            <translation>事案番号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Kind of breach</source>
            <translation>侵害の種類</translation>
        </message>
        <message>
            <source>Actual or feared</source>
            <translation>発生・おそれの別</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>発生日時</translation>
        </message>
        <message>
            <source>Noticed at</source>
            <translation>発見日時</translation>
        </message>
        <message>
            <source>Noticed by</source>
            <translation>発見者</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事案の内容</translation>
        </message>
        <message>
            <source>Asset concerned</source>
            <translation>関係する情報資産</translation>
        </message>
        <message>
            <source>Personal information involved</source>
            <translation>個人情報の有無</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Degree and range of damage</source>
            <translation>被害の程度と範囲</translation>
        </message>
        <message>
            <source>Emergency measures and recovery</source>
            <translation>応急措置と復旧</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translation>再発防止</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>終結日</translation>
        </message>
        <message>
            <source>Question id</source>
            <translation>設問番号</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>Check number</source>
            <translation>点検番号</translation>
        </message>
        <message>
            <source>Kind of check</source>
            <translation>点検の種類</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>予定日</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>実施日</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>点検者</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>設問と結果</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>結論</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>職員番号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>フリガナ</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>職名</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>任用区分</translation>
        </message>
        <message>
            <source>Office under the standard</source>
            <translation>対策基準上の役職</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>採用・着任日</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>異動・退職日</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>内線</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Take-out number</source>
            <translation>持出番号</translation>
        </message>
        <message>
            <source>Things taken out</source>
            <translation>持ち出すもの</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>持出先</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>持出者</translation>
        </message>
        <message>
            <source>Requested on</source>
            <translation>申請日</translation>
        </message>
        <message>
            <source>Leaves at</source>
            <translation>持出日時</translation>
        </message>
        <message>
            <source>Back by</source>
            <translation>返却期限</translation>
        </message>
        <message>
            <source>Safeguards</source>
            <translation>安全管理措置</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>承認日</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>承認の条件</translation>
        </message>
        <message>
            <source>Why the carrier had to approve</source>
            <translation>持出者自身が承認した理由</translation>
        </message>
        <message>
            <source>Returned at</source>
            <translation>返却日時</translation>
        </message>
        <message>
            <source>Return confirmed by</source>
            <translation>返却確認者</translation>
        </message>
        <message>
            <source>Data erased</source>
            <translation>データの消去</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>%1 cannot be written. Choose another place.</source>
            <translation>%1 に書けません。ほかの場所を選んでください。</translation>
        </message>
        <message>
            <source>%1 cannot be read. Is it open in another program?</source>
            <translation>%1 を読めません。ほかのプログラムで開いていませんか。</translation>
        </message>
        <message>
            <source>%1 is the ledger that is open. Choose another file.</source>
            <translation>%1 は、いま開いている台帳です。別のファイルを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>A picture could not be written.</source>
            <translation>画像を書き込めません。</translation>
        </message>
        <message>
            <source>The folder could not be made.</source>
            <translation>フォルダーを作れません。</translation>
        </message>
    </context>
    <context>
        <name>Guarded</name>
        <message>
            <source>That did not work</source>
            <translation>できませんでした</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>(leave out)</source>
            <translation>（取り込まない）</translation>
        </message>
        <message>
            <source>Retention period in words</source>
            <translation>保存期間（5年、常用 など）</translation>
        </message>
        <message>
            <source>Protected information in words</source>
            <translation>含まれる情報（個人情報 など）</translation>
        </message>
        <message>
            <source>Importance A, B or C</source>
            <translation>重要度（A・B・C）</translation>
        </message>
        <message>
            <source>Row %1 cannot be stored: %2</source>
            <translation>%1行目を登録できません：%2</translation>
        </message>
        <message>
            <source>Links in a circle, or to a row that is refused.</source>
            <translation>参照が循環しているか、取り込めない行を参照しています。</translation>
        </message>
        <message>
            <source>No heading of the sheet is understood. Assign the columns.</source>
            <translation>見出しを読み取れませんでした。列の割当てを指定してください。</translation>
        </message>
        <message>
            <source>Taken for a total or the end of a list and left out.</source>
            <translation>合計または表の終わりとみなし、取り込みません。</translation>
        </message>
        <message>
            <source>"As above", but nothing stands above it; left empty.</source>
            <translation>「上に同じ」の意味と思われますが、上の行に値がないため空欄としました。</translation>
        </message>
        <message>
            <source>The register has no field "%1".</source>
            <translation>この台帳に「%1」という項目はありません。</translation>
        </message>
        <message>
            <source>"%1" is not understood; it was put into the remarks.</source>
            <translation>「%1」は読み取れないため、備考に残しました。</translation>
        </message>
        <message>
            <source>"%1" was read as "%2".</source>
            <translation>「%1」を「%2」として読み取りました。</translation>
        </message>
        <message>
            <source>"%1" is not understood in full; answer the questions on protected information.</source>
            <translation>「%1」の一部を読み取れません。個人情報等の有無を確認してください。</translation>
        </message>
        <message>
            <source>"%1" is none of A, B and C; it was kept as it is.</source>
            <translation>「%1」はA・B・Cのいずれでもないため、そのまま残しました。</translation>
        </message>
        <message>
            <source>"%1" is no quantity. Expected: a number, with its unit if any.</source>
            <translation>「%1」は数量として読み取れません。数字（必要なら単位を付ける）で書いてください。</translation>
        </message>
        <message>
            <source>"%1" is only about %2; the words were kept as a note.</source>
            <translation>「%1」はおおよその数（%2）です。元の表記を数量の注記に残しました。</translation>
        </message>
        <message>
            <source>"%1" is no single number; it was kept as a note.</source>
            <translation>「%1」は一つの数ではないため、数量の注記に残しました。</translation>
        </message>
        <message>
            <source>"%1" is nobody of the staff register; it was put into the remarks.</source>
            <translation>「%1」は職員として登録されていないため、備考に残しました。</translation>
        </message>
        <message>
            <source>The spreadsheet shows an error here: %1.</source>
            <translation>元の表のセルがエラー（%1）になっています。</translation>
        </message>
        <message>
            <source>The record links to itself.</source>
            <translation>自分自身を参照しています。</translation>
        </message>
        <message>
            <source>"%1" was read as %2.</source>
            <translation>「%1」を %2 として読み取りました。</translation>
        </message>
        <message>
            <source>Number %1 stands in row %2 already.</source>
            <translation>番号 %1 は%2行目と重複しています。</translation>
        </message>
        <message>
            <source>Number %1 is taken already.</source>
            <translation>番号 %1 はすでに使われています。</translation>
        </message>
    </context>
    <context>
        <name>Incident</name>
        <message>
            <source>Noticed before it happened.</source>
            <translation>発見日時が発生日時より前です。</translation>
        </message>
    </context>
    <context>
        <name>Inspection</name>
        <message>
            <source>A finished check has an answer to every question.</source>
            <translation>実施日を入れるには、すべての設問に結果が必要です。</translation>
        </message>
        <message>
            <source>"Does not apply" needs a reason.</source>
            <translation>「該当しない」には理由が必要です。</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>This program was built wrongly and would not keep the ledger secret. Install it anew.</source>
            <translation>このプログラムは正しく作られておらず、台帳の秘密を守れません。入れ直してください。</translation>
        </message>
        <message>
            <source>The ledger is open in another window or by another person. Close it there first.</source>
            <translation>この台帳は別の画面かほかの人が開いています。先にそちらを閉じてください。</translation>
        </message>
        <message>
            <source>The ledger is damaged. Restore a backup.</source>
            <translation>台帳が壊れています。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The disk is full, or the ledger has reached its greatest size. Nothing was stored; make room and try again.</source>
            <translation>ディスクがいっぱいか、台帳が大きさの上限に達しました。何も保存していません。空きを作ってからやり直してください。</translation>
        </message>
        <message>
            <source>The ledger or its folder is write-protected.</source>
            <translation>台帳またはそのフォルダーに書き込めません。</translation>
        </message>
        <message>
            <source>The file cannot be opened. Check that it and its folder exist.</source>
            <translation>ファイルを開けません。ファイルとフォルダーがあるか確かめてください。</translation>
        </message>
        <message>
            <source>The ledger could not be read or written.</source>
            <translation>台帳の読み書きに失敗しました。</translation>
        </message>
        <message>
            <source>The ledger's encryption is not active. Install the program anew.</source>
            <translation>台帳の暗号化が働いていません。プログラムを入れ直してください。</translation>
        </message>
        <message>
            <source>The ledger is damaged: its end is missing. Restore a backup.</source>
            <translation>台帳が壊れています。終わりの部分がありません。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The ledger is damaged: something was written behind its end. Restore a backup.</source>
            <translation>台帳が壊れています。終わりの後ろに余分なものが書かれています。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The key slots of the ledger are damaged. Restore a backup.</source>
            <translation>台帳の鍵の部分が壊れています。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>There is not enough memory to check the password. Close other programs.</source>
            <translation>パスワードを確かめるためのメモリが足りません。ほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>The new file would not have been encrypted and was removed. Install the program anew.</source>
            <translation>新しいファイルが暗号化されないため、取り除きました。プログラムを入れ直してください。</translation>
        </message>
        <message>
            <source>The new file could not be put in its place.</source>
            <translation>新しいファイルを保存先に置けませんでした。</translation>
        </message>
        <message>
            <source>A ledger needs a password.</source>
            <translation>台帳にはパスワードが必要です。</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another name.</source>
            <translation>同じ名前のファイルがすでにあります。別の名前にしてください。</translation>
        </message>
        <message>
            <source>One of the two copies of the key slots was damaged and has been restored. Look after the disk, and make a backup.</source>
            <translation>二つある鍵の部分の一方が壊れていたため直しました。ディスクを点検し、バックアップを取ってください。</translation>
        </message>
        <message>
            <source>A backup needs another name than the ledger itself.</source>
            <translation>バックアップには台帳と別の名前を付けてください。</translation>
        </message>
        <message>
            <source>The backup was not made, because the ledger has faults. Verify the ledger.</source>
            <translation>台帳に不具合があるため、バックアップを取りませんでした。台帳の検証を行ってください。</translation>
        </message>
        <message>
            <source>This file is not a Mamori ledger.</source>
            <translation>このファイルは守り台帳のファイルではありません。</translation>
        </message>
        <message>
            <source>This ledger was made by a newer version of the program. Install that version to open it.</source>
            <translation>この台帳は新しい版のプログラムで作られています。開くには新しい版を入れてください。</translation>
        </message>
        <message>
            <source>The computer's source of randomness is missing.</source>
            <translation>このコンピュータで乱数を得られません。</translation>
        </message>
        <message>
            <source>This file is not a Mamori ledger, or only the beginning of one. Restore a backup.</source>
            <translation>このファイルは守り台帳のファイルではないか、はじめの部分しか残っていません。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>Both copies of the key slots are damaged: no password opens this ledger any more. Restore a backup.</source>
            <translation>鍵の部分が二つとも壊れており、どのパスワードでも開けません。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The key slots of the ledger were altered by somebody else, or belong to another ledger. Restore a backup.</source>
            <translation>台帳の鍵の部分が何者かに書き換えられたか、別の台帳のものです。バックアップから復元してください。</translation>
        </message>
    </context>
    <context>
        <name>OfficialText</name>
        <message>
            <source>Articles that were not found: %1</source>
            <translation>見つからなかった条：%1</translation>
        </message>
        <message>
            <source>Articles this program does not know: %1</source>
            <translation>このプログラムが知らない条：%1</translation>
        </message>
    </context>
    <context>
        <name>OpenPoint</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>'%1' is empty.</source>
            <translation>「%1」が未記入です。</translation>
        </message>
        <message>
            <source>The years to keep it are not set.</source>
            <translation>保存年数が未記入です。</translation>
        </message>
        <message>
            <source>The event that starts the years is not named.</source>
            <translation>保存年数を数え始める事由が未記入です。</translation>
        </message>
        <message>
            <source>It is not classified yet.</source>
            <translation>程度分類が決まっていません。</translation>
        </message>
        <message>
            <source>The proposed classification is not confirmed yet.</source>
            <translation>程度分類の案がまだ確定していません。</translation>
        </message>
        <message>
            <source>The manager has to decide on the level.</source>
            <translation>程度分類について管理者の判断が必要です。</translation>
        </message>
        <message>
            <source>Say whether it is kept in long-term storage.</source>
            <translation>長期保管かどうかを記入してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n handling restriction(s) wait for an answer or are not done.</source>
            <translation>
                <numerusform>取扱制限のうち%n件が未回答又は未実施です。</numerusform>
            </translation>
        </message>
        <message>
            <source>The label is not attached.</source>
            <translation>必要なラベルがまだ付いていません。</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The font file %1 cannot be read. Install it anew.</source>
            <translation>フォントファイル %1 を読めません。インストールし直してください。</translation>
        </message>
        <message>
            <source>The font %1 that papers need is missing. Install the package %2.</source>
            <translation>様式の印刷に必要なフォント %1 がありません。パッケージ %2 をインストールしてください。</translation>
        </message>
        <message>
            <source>The character “%1” (%2) is in none of the fonts for papers. Write it differently.</source>
            <translation>文字「%1」（%2）は、様式用のどのフォントにもありません。別の表記に改めてください。</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>The standard in use has no such form.</source>
            <translation>この様式はありません。</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Look at the printer, then print again.</source>
            <translation>印刷できませんでした。プリンターを確かめてから、もう一度印刷してください。</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>There is no terminal to ask on; use --password-file.</source>
            <translation>端末がないためパスワードを尋ねられません。--password-file で指定してください。</translation>
        </message>
        <message>
            <source>The password file %1 cannot be read.</source>
            <translation>パスワードのファイル %1 を読めません。</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>二つのパスワードが一致しません。</translation>
        </message>
    </context>
    <context>
        <name>PlaceOfWork</name>
        <message>
            <source>Information assets</source>
            <translation>情報資産</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Applications and approvals</source>
            <translation>申請・承認</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>事案</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>点検</translation>
        </message>
    </context>
    <context>
        <name>PolicyPack</name>
        <message>
            <source>'%1' stands here a second time.</source>
            <translation>「%1」が重複しています。</translation>
        </message>
        <message>
            <source>'%1' is not a reference such as 16(5)(1).</source>
            <translation>「%1」は 16(5)(1) のような条項の書き方ではありません。</translation>
        </message>
        <message>
            <source>There is no Article %1.</source>
            <translation>第%1条はありません。</translation>
        </message>
        <message>
            <source>%1 has no level '%2'.</source>
            <translation>%1に「%2」という段階はありません。</translation>
        </message>
        <message>
            <source>Article %1 was expected here.</source>
            <translation>ここには第%1条が必要です。</translation>
        </message>
        <message>
            <source>The axis stands here a second time.</source>
            <translation>同じ分類の軸が重複しています。</translation>
        </message>
        <message>
            <source>The axis '%1' is missing.</source>
            <translation>分類の軸「%1」がありません。</translation>
        </message>
        <message>
            <source>No question asks about %1.</source>
            <translation>%1についての設問がありません。</translation>
        </message>
        <message>
            <source>There is no register '%1'.</source>
            <translation>「%1」という台帳はありません。</translation>
        </message>
        <message>
            <source>The register '%1' has no column '%2'.</source>
            <translation>台帳「%1」に「%2」という項目はありません。</translation>
        </message>
        <message>
            <source>The policy pack cannot be used. %1: %2</source>
            <translation>対策基準のデータを使えません。%1: %2</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>ファイルを読めません。</translation>
        </message>
        <message>
            <source>It is not JSON at byte %1 (%2).</source>
            <translation>%1バイト目がJSONとして読めません（%2）。</translation>
        </message>
        <message>
            <source>An object was expected here.</source>
            <translation>オブジェクトが必要です。</translation>
        </message>
        <message>
            <source>The key '%1' is unknown.</source>
            <translation>「%1」というキーは使えません。</translation>
        </message>
        <message>
            <source>A text is missing.</source>
            <translation>文字列がありません。</translation>
        </message>
        <message>
            <source>A text was expected here.</source>
            <translation>文字列が必要です。</translation>
        </message>
        <message>
            <source>'%1' is none of: %2</source>
            <translation>「%1」は使えません。使えるもの: %2</translation>
        </message>
        <message>
            <source>A number above 0 was expected here.</source>
            <translation>0より大きい数が必要です。</translation>
        </message>
        <message>
            <source>A list was expected here.</source>
            <translation>一覧が必要です。</translation>
        </message>
        <message>
            <source>A list of texts was expected here.</source>
            <translation>文字列の一覧が必要です。</translation>
        </message>
        <message>
            <source>The list needs %1 entries or more.</source>
            <translation>一覧には%1件以上が必要です。</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Everything the section holds that carries information: papers, data, media, devices, systems. The quickest way is to import the spreadsheet you use today; then classify each asset by answering a few questions.</source>
            <translation>課で持っている情報資産（書類、データ、記録媒体、機器、システム）の一覧です。最初に、今お使いの台帳（Excel）を取り込むのが早道です。その後、質問に答えて一つずつ分類します。</translation>
        </message>
        <message>
            <source>The people of the section. They are named as custodians, carriers and approvers in the other registers, so enter them early.</source>
            <translation>課の職員の一覧です。保管者、持出し者、承認者としてほかの台帳で選ぶので、早めに登録してください。</translation>
        </message>
        <message>
            <source>What leaves the building and comes back: who approved it, who carries it, and who saw its return. Enter a request before the thing leaves.</source>
            <translation>庁舎の外へ持ち出すものの記録です。誰が承認し、誰が持ち出し、誰が返却を確かめたかを残します。持ち出す前に登録してください。</translation>
        </message>
        <message>
            <source>Breaches, actual or feared. When one is noticed, write down at once what you know; the rest can follow.</source>
            <translation>侵害の事案（おそれを含む）の記録です。気付いたら、分かっていることだけでもすぐに書いてください。残りは後で足せます。</translation>
        </message>
        <message>
            <source>Checks whether the rules are kept: when, by whom, and what was found. Begin by planning the next one.</source>
            <translation>決まりが守られているかの点検の記録です。いつ、誰が、何を見付けたかを残します。まず次の点検の予定を立ててください。</translation>
        </message>
        <message>
            <source>Each decision on an asset's classification, kept for good. Decisions are made from the asset: choose one under Information assets and classify it.</source>
            <translation>程度分類の決定を、全て残しています。決定は情報資産の画面で資産を選び、「分類する」から行います。</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>This was settled when the entry was made and cannot change.</source>
            <translation>記録を作成したときに確定した内容であり、変更できません。</translation>
        </message>
        <message>
            <source>Earlier rows cannot change; only new ones can be added.</source>
            <translation>前の行は変更できません。行の追加だけができます。</translation>
        </message>
        <message>
            <source>"%1" is taken by another entry.</source>
            <translation>「%1」はほかの記録で使われています。</translation>
        </message>
        <message>
            <source>This refers to an entry that does not exist.</source>
            <translation>存在しない記録を指しています。</translation>
        </message>
        <message>
            <source>The entry holds an unknown word (%1).</source>
            <translation>記録に不明な語があります（%1）。</translation>
        </message>
        <message>
            <source>The entry does not exist.</source>
            <translation>その記録はありません。</translation>
        </message>
        <message>
            <source>New entry: %1</source>
            <translation>追加：%1</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>変更：%1</translation>
        </message>
        <message>
            <source>Striking out needs a reason.</source>
            <translation>取消しには理由が必要です。</translation>
        </message>
        <message>
            <source>Struck out: %1</source>
            <translation>取消し：%1</translation>
        </message>
        <message>
            <source>The entry is struck out already.</source>
            <translation>この記録はすでに取り消されています。</translation>
        </message>
        <message>
            <source>Brought back: %1</source>
            <translation>取消しの撤回：%1</translation>
        </message>
        <message>
            <source>The entry is not struck out.</source>
            <translation>この記録は取り消されていません。</translation>
        </message>
        <message>
            <source>A struck-out entry cannot change. Bring it back first.</source>
            <translation>取り消した記録は変更できません。先に取消しを撤回してください。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>元に戻す操作はありません。</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>元に戻した操作：%1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>操作を元に戻したため</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>設定の変更</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Information assets</source>
            <translation>情報資産</translation>
        </message>
        <message>
            <source>Classification decisions</source>
            <translation>ぶんるいのきろく</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>しんがいじあん</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>Take-outs</source>
            <translation>もちだし</translation>
        </message>
    </context>
    <context>
        <name>Restriction</name>
        <message>
            <source>It has no recording medium of its own; its media are assets by themselves.</source>
            <translation>この資産自体は記録媒体を持ちません（媒体は別の資産として扱います。）。</translation>
        </message>
        <message>
            <source>It is not an electronic medium.</source>
            <translation>電磁的記録媒体ではありません。</translation>
        </message>
        <message>
            <source>It is not kept in long-term storage.</source>
            <translation>長期保管の対象ではありません。</translation>
        </message>
        <message>
            <source>It has been disposed of.</source>
            <translation>廃棄済みです。</translation>
        </message>
        <message>
            <source>It has been returned to its owner.</source>
            <translation>返却済みです。</translation>
        </message>
        <message>
            <source>'%1' (%2): say why it does not apply.</source>
            <translation>「%1」（%2）: 該当しない理由を記入してください。</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>%1 after: %2</source>
            <translation>%2後%1</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n年</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source> (part %1)</source>
            <translation>(その%1)</translation>
        </message>
        <message>
            <source>Sample section</source>
            <translation>見本の課</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>程度分類</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>What it is</source>
            <translation>資産の名称</translation>
        </message>
        <message>
            <source>Information in it</source>
            <translation>含まれる情報</translation>
        </message>
        <message>
            <source>Quantity and place</source>
            <translation>数量と場所</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>入手元</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>保存期間</translation>
        </message>
        <message>
            <source>Keeping and label</source>
            <translation>保管と表示</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>程度分類</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>First report</source>
            <translation>第一報</translation>
        </message>
        <message>
            <source>What is affected</source>
            <translation>影響の範囲</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>まとめ</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>Questions and results</source>
            <translation>設問と結果</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Employment and office</source>
            <translation>任用と役職</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>返却</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>The password is wrong.</source>
            <translation>パスワードが違います。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>%1 does not hold a JSON object.</source>
            <translation>%1 はJSONの形になっていません。</translation>
        </message>
        <message>
            <source>This would replace the ledger itself. Choose another name.</source>
            <translation>台帳そのものを置き換えてしまいます。別の名前を指定してください。</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>Left before started.</source>
            <translation>異動・退職日が採用・着任日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Four or more words in a row are easy to remember and hard to guess.</source>
            <translation>四つ以上の言葉をつなげると、覚えやすく、破られにくくなります。</translation>
        </message>
        <message>
            <source>Weak: easily guessed. Make it longer.</source>
            <translation>弱い：推測されやすいので、もっと長くしてください。</translation>
        </message>
        <message>
            <source>Fair. A few more characters make it good.</source>
            <translation>ふつう：もう少し長くすると安心です。</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translation>強い：推測されにくいパスワードです。</translation>
        </message>
    </context>
    <context>
        <name>TakeOut</name>
        <message>
            <source>The carrier cannot approve the own take-out, unless nobody else can; then say why.</source>
            <translation>持出者は自分の持出しを承認できません。ほかに承認できる人がいないときは、その理由を書いてください。</translation>
        </message>
        <message>
            <source>Another person than the carrier confirms the return.</source>
            <translation>返却の確認は、持出者でない人が行います。</translation>
        </message>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>Due back before it leaves.</source>
            <translation>返却期限が持出日時より前です。</translation>
        </message>
        <message>
            <source>Returned before it left.</source>
            <translation>返却日時が持出日時より前です。</translation>
        </message>
    </context>
    <context>
        <name>Value</name>
        <message>
            <source>"%1" is no whole number.</source>
            <translation>「%1」は整数として読み取れません。</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>"%1" is neither yes nor no.</source>
            <translation>「%1」は「はい」「いいえ」のどちらとも読み取れません。</translation>
        </message>
        <message>
            <source>"%1" is no day of the calendar. Write it like %2, %3 or %4.</source>
            <translation>「%1」は日付として読み取れません。%2、%3、%4 のように書いてください。</translation>
        </message>
        <message>
            <source>"%1" is no day with a time. Write it like %2 or %3.</source>
            <translation>「%1」は日時として読み取れません。%2、%3 のように日付と時刻を書いてください。</translation>
        </message>
        <message>
            <source>"%1" is not one of: %2.</source>
            <translation>「%1」は選択肢にありません。次のいずれかにしてください：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>"%1" is in the register "%2" not at all, or more than once.</source>
            <translation>「%1」は「%2」に登録されていないか、複数あるため特定できません。</translation>
        </message>
        <message>
            <source>a record is named by its number or name, as a text.</source>
            <translation>番号または名称を文字列で書いてください。</translation>
        </message>
        <message>
            <source>"%1" is no list of rows as this program writes it.</source>
            <translation>「%1」は、このプログラムが書き出す明細の形式ではありません。</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>The ledger holds something that this program cannot read (%1).</source>
            <translation>台帳に、このプログラムでは読めないものがあります（%1）。</translation>
        </message>
        <message>
            <source>One of the two copies of the key slots is damaged. Close the ledger and open it again: that restores it.</source>
            <translation>二つある鍵の部分の一方が壊れています。台帳をいったん閉じて開き直すと直ります。</translation>
        </message>
        <message>
            <source>Not every page of the ledger could be read. Restore a backup.</source>
            <translation>台帳の一部が読めません。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The structure of the ledger is damaged (%1). Restore a backup.</source>
            <translation>台帳の構造が壊れています（%1）。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>%1: entry %2 refers to an entry that does not exist.</source>
            <translation>%1：記録%2が、存在しない記録を指しています。</translation>
        </message>
        <message>
            <source>The history is not what was written: its chain breaks at entry %1.</source>
            <translation>操作履歴が書いたときのままではありません。%1件目で連鎖が切れています。</translation>
        </message>
        <message>
            <source>The setting "%1" differs from its last state in the history.</source>
            <translation>設定「%1」が、操作履歴の最後の状態と違っています。</translation>
        </message>
        <message>
            <source>%1: entry %2 differs from its last state in the history.</source>
            <translation>%1：記録%2が、操作履歴の最後の状態と違っています。</translation>
        </message>
        <message>
            <source>%1: entry %2 of the history is missing.</source>
            <translation>%1：操作履歴にある記録%2が見当たりません。</translation>
        </message>
    </context>
    <context>
        <name>WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;New ledger…</source>
            <translation>あたらしいだいちょう しんき</translation>
        </message>
        <message>
            <source>&amp;Open another ledger…</source>
            <translation>べつのだいちょうをひらく</translation>
        </message>
        <message>
            <source>&amp;Import a spreadsheet…</source>
            <translation>ひょうをとりこむ とりこみ</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>かきだし しゅつりょく</translation>
        </message>
        <message>
            <source>&amp;Print the asset ledger…</source>
            <translation>だいちょういんさつ じょうほうしさんだいちょう</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>ばっくあっぷ ほぞん</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>とじてろっく ろっく</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>しゅうりょう</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>もとにもどす</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>けんさく</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>記録(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>しんきとうろく</translation>
        </message>
        <message>
            <source>&amp;Classify…</source>
            <translation>ぶんるいする</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>りれき</translation>
        </message>
        <message>
            <source>&amp;Strike out or bring back…</source>
            <translation>とりけし もどす</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Article of the standard</source>
            <translation>たいさくきじゅん じょうぶん</translation>
        </message>
        <message>
            <source>About &amp;Mamori</source>
            <translation>守り台帳について(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>WriteFile</name>
        <message>
            <source>The file will not be encrypted. Whoever gets it can read it. Go on?</source>
            <translation>書き出すファイルは暗号化されません。手に入れた人は誰でも読めます。書き出しますか。</translation>
        </message>
        <message>
            <source>&amp;Write it unencrypted</source>
            <translation>暗号化せずに書き出す(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Do not write</source>
            <translation>書き出さない(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>mamori::AboutDialog</name>
        <message>
            <source>About Mamori</source>
            <translation>守り台帳について</translation>
        </message>
        <message>
            <source>Mamori</source>
            <translation>守り台帳</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版 %1</translation>
        </message>
        <message>
            <source>The information security ledger of a section, in one encrypted file.</source>
            <translation>課の情報セキュリティの台帳を、暗号化した一つのファイルで管理します。</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>mamori::ArticlePopup</name>
        <message>
            <source>This is ours: the standard does not ask for it.</source>
            <translation>対策基準にはない、このプログラムの項目です。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>mamori::ArticleView</name>
        <message>
            <source>must</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>endeavour</source>
            <translation>努力</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>必要に応じて</translation>
        </message>
        <message>
            <source>prohibited</source>
            <translation>禁止</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>直ちに</translation>
        </message>
        <message>
            <source>promptly</source>
            <translation>速やかに</translation>
        </message>
        <message>
            <source>beforehand</source>
            <translation>事前に</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>approval: %1</source>
            <translation>承認：%1</translation>
        </message>
        <message>
            <source>report to: %1</source>
            <translation>報告先：%1</translation>
        </message>
        <message>
            <source> · </source>
            <translation>　・　</translation>
        </message>
        <message>
            <source>What the article asks</source>
            <translation>この条が求めること</translation>
        </message>
        <message>
            <source>What it asks of the section</source>
            <translation>課に求められること</translation>
        </message>
        <message>
            <source>What others do with the section's help</source>
            <translation>他の役職が行い、課が協力すること</translation>
        </message>
        <message>
            <source>It asks nothing of the section.</source>
            <translation>この条が課に求めることはありません。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1　・　%2</translation>
        </message>
        <message>
            <source> (by %1)</source>
            <translation>（%1まで）</translation>
        </message>
        <message>
            <source>Shown by: %1</source>
            <translation>示すもの：%1</translation>
        </message>
        <message>
            <source> (%1)</source>
            <translation>（%1）</translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Proof: %1</source>
            <translation>証跡：%1</translation>
        </message>
        <message>
            <source>%1 Open question: %2</source>
            <translation>%1　解釈の分かれる点：%2</translation>
        </message>
        <message>
            <source>How this program reads it: %1</source>
            <translation>このプログラムの読み方：%1</translation>
        </message>
        <message>
            <source>Where the text is unclear</source>
            <translation>条文がはっきりしない所</translation>
        </message>
    </context>
    <context>
        <name>mamori::CalendarPage</name>
        <message>
            <source>◀ &amp;Last year</source>
            <translation>◀ 前年度(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;This year</source>
            <translation>今年度(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Next year ▶</source>
            <translation>翌年度(&amp;N) ▶</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>義務</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Duties of the year by month</source>
            <translation>月ごとの義務</translation>
        </message>
        <message>
            <source>What falls due in the year, and of what comes again what was done. Months without anything are left closed.</source>
            <translation>その年度に期限が来るものと、繰り返すもののうち済んだものです。何もない月は閉じてあります。</translation>
        </message>
        <message>
            <source>Year plan %1</source>
            <translation>年間予定　%1</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ 済み</translation>
        </message>
        <message>
            <source>! late</source>
            <translation>! 遅れ</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未了</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1年%2月</translation>
        </message>
        <message>
            <source>%1 — nothing</source>
            <translation>%1　― なし</translation>
        </message>
        <message>
            <source>%1 — all done</source>
            <translation>%1　― すべて済み</translation>
        </message>
        <message numerus="yes">
            <source>%1 — %n open</source>
            <translation>
                <numerusform>%1　― 未了 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::ClassificationView</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Decisions so far</source>
            <translation>これまでの決定</translation>
        </message>
        <message>
            <source>&amp;Classify again…</source>
            <translation>分類し直す(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Classify…</source>
            <translation>ぶんるいする</translation>
        </message>
        <message>
            <source>Not classified</source>
            <translation>未分類</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>まだ決まっていません</translation>
        </message>
        <message>
            <source>The old list said importance %1. It is a hint only, until the questions are answered.</source>
            <translation>旧台帳の重要度は %1 です。質問に答えて決めるまでは、参考です。</translation>
        </message>
        <message>
            <source>Question to the manager: %1</source>
            <translation>管理者への確認事項：%1</translation>
        </message>
        <message>
            <source>No reason yet.</source>
            <translation>まだありません。</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>まだありません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ClassificationWizard</name>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>Classify: %1</source>
            <translation>程度分類：%1</translation>
        </message>
        <message>
            <source>Asset number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>業務</translation>
        </message>
        <message>
            <source>Information it holds</source>
            <translation>含まれる情報</translation>
        </message>
        <message>
            <source>My Number</source>
            <translation>特定個人情報</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>個人情報</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>保管場所</translation>
        </message>
        <message>
            <source>Importance in the old list</source>
            <translation>旧台帳の重要度</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3件）</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>決定する(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>Classification of %1</source>
            <translation>程度分類：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::DecisionPage</name>
        <message>
            <source>&amp;This is right</source>
            <translation>この分類で決める(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Decide otherwise as the manager</source>
            <translation>管理者の判断で別の分類にする(&amp;J)</translation>
        </message>
        <message>
            <source>What follows for its handling</source>
            <translation>必要になる取扱い</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>管理者が決めてください</translation>
        </message>
        <message>
            <source>Importance in the old list: %1. With this decision it is confirmed or replaced.</source>
            <translation>旧台帳の重要度：%1。この決定が旧台帳の重要度に代わります。</translation>
        </message>
        <message>
            <source>Choose a level for each of the three.</source>
            <translation>三つの分類をそれぞれ選んでください。</translation>
        </message>
        <message>
            <source>Write the reason of your judgement.</source>
            <translation>判断の理由を入力してください。</translation>
        </message>
        <message>
            <source>Write who decides.</source>
            <translation>決定する人を入力してください。</translation>
        </message>
        <message>
            <source>Write the day of the decision.</source>
            <translation>決定日を入力してください。</translation>
        </message>
        <message>
            <source>・%1 (%2)</source>
            <translation>・%1（%2）</translation>
        </message>
        <message>
            <source>Shown once the levels are chosen.</source>
            <translation>分類を選ぶと表示します。</translation>
        </message>
        <message>
            <source>No special handling.</source>
            <translation>特別な取扱いはありません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>台帳の種類</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>台帳の種類(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Excel workbook (.xlsx)</source>
            <translation>Excelブック (.xlsx)(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;CSV for spreadsheets (.csv)</source>
            <translation>表計算ソフト用のCSV (.csv)(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;JSON for programs (.json)</source>
            <translation>プログラム用のJSON (.json)(&amp;J)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>The file holds every field of every record and is not encrypted.</source>
            <translation>書き出したファイルには全ての項目が入り、暗号化されません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>書き出す(&amp;X)…</translation>
        </message>
    </context>
    <context>
        <name>mamori::Figures</name>
        <message>
            <source>Figures of the section</source>
            <translation>課の状況</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>mamori::FilterBar</name>
        <message>
            <source>&amp;Drafts only</source>
            <translation>下書きのみ(&amp;D)</translation>
        </message>
        <message>
            <source>Struck &amp;out</source>
            <translation>取消し分(&amp;O)</translation>
        </message>
        <message>
            <source>Search: words, field:value, -not</source>
            <translation>検索：言葉　項目:値　-除く言葉</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Words in any spelling find a record. "place:safe" looks in one field, "-word" leaves out, "is:draft" shows drafts. (Ctrl+F)</source>
            <translation>表記の違いを問わず探します。「保管場所:金庫」のように項目を限れます。「-言葉」は除外、「is:draft」は下書きだけを表示します。(Ctrl+F)</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>全ての機密性</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全ての種類</translation>
        </message>
        <message>
            <source>Decided or not</source>
            <translation>全ての分類状況</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>%1で絞り込み</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2の%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::FlagEditor</name>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
    </context>
    <context>
        <name>mamori::HistoryPage</name>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰に</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Newest changes</source>
            <translation>最近の操作</translation>
        </message>
        <message>
            <source>History</source>
            <translation>りれき</translation>
        </message>
        <message>
            <source>Each change with who made it and when. Nothing here can be altered; taking a step back is a change of its own.</source>
            <translation>いつ、誰が、何を変えたかの記録です。書き換えはできません。元に戻す操作も、一つの記録として残ります。</translation>
        </message>
    </context>
    <context>
        <name>mamori::HistoryView</name>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>取消し</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>取消しの解除</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>設定の変更</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>History</source>
            <translation>りれき</translation>
        </message>
    </context>
    <context>
        <name>mamori::ImportDialog</name>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>ファイルを選ぶ(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>取り込む(&amp;I)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>Import: %1</source>
            <translation>取込み：%1</translation>
        </message>
        <message>
            <source>Choose the spreadsheet you use today (.xlsx or .csv), or copy its rows there and paste them here.
Nothing is stored before you have seen the result.</source>
            <translation>今お使いの台帳（.xlsx 又は .csv）を選ぶか、表計算ソフトで行をコピーして貼り付けてください。
結果を確かめるまで、何も登録しません。</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <source>First row of data</source>
            <translation>データの最初の行</translation>
        </message>
        <message>
            <source>Last row of data</source>
            <translation>データの最後の行</translation>
        </message>
        <message>
            <source>&amp;Data from row</source>
            <translation>データの行(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;to row</source>
            <translation>から(&amp;T)</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>What is the matter</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>確認事項</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Choose a spreadsheet</source>
            <translation>台帳の表を選ぶ</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
            <translation>表 (*.xlsx *.csv *.tsv *.txt);;全てのファイル (*)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>There is nothing to paste. Copy the rows in your spreadsheet program first.</source>
            <translation>貼り付けるものがありません。先に表計算ソフトで行をコピーしてください。</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>貼り付けた文章</translation>
        </message>
        <message>
            <source>&amp;Import %1 rows</source>
            <translation>%1 行を取り込む(&amp;I)</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>受け付けません：%1</translation>
        </message>
        <message>
            <source>Import of %1 records</source>
            <translation>%1 件の取込み</translation>
        </message>
        <message>
            <source>&amp;Leave the refused rows out</source>
            <translation>取り込めない行を除いて取り込む(&amp;L)</translation>
        </message>
        <message>
            <source>%1 rows read, %2 can be imported, %3 refused. %4 cells deserve a look.</source>
            <translation>%1 行を読みました。取り込める行は %2 行、取り込めない行は %3 行、確認してほしい箇所は %4 件です。</translation>
        </message>
    </context>
    <context>
        <name>mamori::KnownPage</name>
        <message>
            <source>Something is known already</source>
            <translation>分類の手掛かりがあります</translation>
        </message>
        <message>
            <source>How do you want to go on?</source>
            <translation>どのように決めますか。</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>%1 を引き継ぐ</translation>
        </message>
        <message>
            <source>Answer the questions instead</source>
            <translation>質問に答えて決める</translation>
        </message>
        <message>
            <source>Decide as the manager, with a reason</source>
            <translation>管理者が理由を付けて決める</translation>
        </message>
    </context>
    <context>
        <name>mamori::LedgerPages</name>
        <message>
            <source>Information asset ledger</source>
            <translation>情報資産台帳</translation>
        </message>
        <message>
            <source>Places of work</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>History</source>
            <translation>りれき</translation>
        </message>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <translation>%1（Ctrl+%2）</translation>
        </message>
        <message>
            <source>asset-ledger</source>
            <translation>情報資産台帳</translation>
        </message>
    </context>
    <context>
        <name>mamori::LevelEditor</name>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>mamori::LinesEditor</name>
        <message>
            <source>Add a row</source>
            <translation>行を追加</translation>
        </message>
        <message>
            <source>Add a row to %1</source>
            <translation>%1に行を追加</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>%1 行目の%2：%3</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove row %1 of %2</source>
            <translation>%2の %1 行目を削除</translation>
        </message>
    </context>
    <context>
        <name>mamori::LinkEditor</name>
        <message>
            <source>Number, name or reading</source>
            <translation>番号・名前・読み</translation>
        </message>
        <message>
            <source>There is no single record of this name. Choose one from the list.</source>
            <translation>該当が一つに決まりません。一覧から選んでください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::MainWindow</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>元に戻しました：%1</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>バックアップ先</translation>
        </message>
        <message>
            <source>Ledgers (*.mamori)</source>
            <translation>台帳 (*.mamori)</translation>
        </message>
        <message>
            <source>Backed up to %1</source>
            <translation>%1 にバックアップしました</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>元に戻す(&amp;U)：%1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>もとにもどす</translation>
        </message>
        <message>
            <source>Open, encrypted</source>
            <translation>開いています（暗号化）</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>施錠</translation>
        </message>
        <message>
            <source>Working: %1</source>
            <translation>操作者：%1</translation>
        </message>
        <message>
            <source>%1 — Mamori</source>
            <translation>%1 — 守り台帳</translation>
        </message>
        <message>
            <source>Mamori</source>
            <translation>守り台帳</translation>
        </message>
    </context>
    <context>
        <name>mamori::NewLedgerPanel</name>
        <message>
            <source>C&amp;reate</source>
            <translation>作成する(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>The ledger is being made</source>
            <translation>台帳を作成しています</translation>
        </message>
        <message>
            <source>ledger</source>
            <translation>台帳</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>課名(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Who is working</source>
            <translation>操作する人(&amp;W)</translation>
        </message>
        <message>
            <source>S&amp;tore as</source>
            <translation>保存先(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>パスワード(&amp;P)</translation>
        </message>
        <message>
            <source>Password &amp;again</source>
            <translation>パスワードの確認(&amp;A)</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>選ぶ(&amp;H)…</translation>
        </message>
        <message>
            <source>Choose where the ledger is stored</source>
            <translation>台帳の保存先を選ぶ</translation>
        </message>
        <message>
            <source>e.g. Citizens Division</source>
            <translation>例：市民課</translation>
        </message>
        <message>
            <source>Stands in the history beside each change</source>
            <translation>履歴に操作者として残ります</translation>
        </message>
        <message>
            <source>Ledgers (*.mamori)</source>
            <translation>台帳 (*.mamori)</translation>
        </message>
        <message>
            <source>Write the name of the section.</source>
            <translation>課の名前を入力してください。</translation>
        </message>
        <message>
            <source>Say where the ledger is stored.</source>
            <translation>保存先を入力してください。</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another name.</source>
            <translation>同じ名前のファイルがあります。別の名前にしてください。</translation>
        </message>
        <message>
            <source>Choose a password.</source>
            <translation>パスワードを決めてください。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>二つのパスワードが一致しません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::OfficialTextDialog</name>
        <message>
            <source>The PDF cannot be read. Open it in a viewer, copy all its text and paste it here.</source>
            <translation>この PDF は読み取れません。ほかのソフトで開いて全文をコピーし、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>The PDF holds pictures of pages only, no text. Ask for the file it was made from.</source>
            <translation>この PDF は紙面の画像だけで、文字が入っていません。元のファイルを取り寄せてください。</translation>
        </message>
        <message>
            <source>&amp;Keep it in the ledger</source>
            <translation>台帳に入れる(&amp;K)</translation>
        </message>
        <message>
            <source>Official text of the standard</source>
            <translation>対策基準の条文</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>How the text is split</source>
            <translation>条文の分け方</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>ファイルを選ぶ(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Paste the text</source>
            <translation>文章を貼り付ける(&amp;P)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>The program words each duty itself. Load your city's text (a text file or a PDF) to read it beside them; it stays in this ledger.</source>
            <translation>義務の文言は、このプログラムが独自に書いたものです。市の条文（テキスト又は PDF）を読み込むと、並べて読めます。条文はこの台帳の中だけに入ります。</translation>
        </message>
        <message>
            <source>Choose the official text</source>
            <translation>条文のファイルを選ぶ</translation>
        </message>
        <message>
            <source>Text or PDF (*.txt *.pdf);;All files (*)</source>
            <translation>テキスト又は PDF (*.txt *.pdf);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>貼り付けた文章</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n article(s)</source>
            <translation>
                <numerusform>%1：%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>No article was found in it. Articles begin on a line of their own, such as 第1条.</source>
            <translation>条が見つかりませんでした。条は「第1条」のように、行の初めから始まる必要があります。</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>前文</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>Supplement</source>
            <translation>附則</translation>
        </message>
        <message>
            <source>Official text loaded</source>
            <translation>条文の読み込み</translation>
        </message>
    </context>
    <context>
        <name>mamori::OpenLedgerPanel</name>
        <message>
            <source>I have &amp;forgotten it: use the recovery code</source>
            <translation>忘れたので復旧コードで開く(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Create a new ledger…</source>
            <translation>新しい台帳を作る(&amp;C)…</translation>
        </message>
        <message>
            <source>The password is being checked</source>
            <translation>パスワードを確認しています</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>選ぶ(&amp;H)…</translation>
        </message>
        <message>
            <source>Choose the ledger's file</source>
            <translation>台帳のファイルを選ぶ</translation>
        </message>
        <message>
            <source>&amp;Ledger</source>
            <translation>台帳(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Who is working</source>
            <translation>操作する人(&amp;W)</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>台帳</translation>
        </message>
        <message>
            <source>Who is working</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Stands in the history beside each change</source>
            <translation>履歴に操作者として残ります</translation>
        </message>
        <message>
            <source>Ledgers (*.mamori);;All files (*)</source>
            <translation>台帳 (*.mamori);;全てのファイル (*)</translation>
        </message>
        <message>
            <source>Recovery &amp;code</source>
            <translation>復旧コード(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>パスワード(&amp;P)</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Type it here.</source>
            <translation>ここに入力してください。</translation>
        </message>
        <message>
            <source>Choose the ledger's file first, or create a new ledger.</source>
            <translation>台帳のファイルを選ぶか、新しい台帳を作ってください。</translation>
        </message>
        <message>
            <source>This code does not open the ledger.</source>
            <translation>この復旧コードでは開けません。</translation>
        </message>
        <message>
            <source>The password is wrong. Mind capitals and the input method.</source>
            <translation>パスワードが違います。大文字・小文字と入力方式を確かめてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::PaperPreview</name>
        <message>
            <source>Page before</source>
            <translation>前の頁</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次の頁</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>幅に合わせる(&amp;W)</translation>
        </message>
        <message>
            <source>Fit to the window's width</source>
            <translation>窓の幅に合わせる</translation>
        </message>
        <message>
            <source>&amp;Export PDF…</source>
            <translation>PDFに書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>PDFに書き出す</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>印刷（Ctrl+P）</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <translation>プレビューを閉じる</translation>
        </message>
        <message>
            <source>The paper is being made…</source>
            <translation>様式を作成しています…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1／%2 頁</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDFに書き出す</translation>
        </message>
    </context>
    <context>
        <name>mamori::ParameterDialog</name>
        <message>
            <source>What the standard leaves open</source>
            <translation>基準が数字を定めていないもの</translation>
        </message>
        <message>
            <source>Cycles, periods and limits</source>
            <translation>周期・期間・上限</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>The standard says "regularly" or "for a suitable time" without a number. Enter what your section does; it is kept with who set it and when.</source>
            <translation>基準は「定期的に」「適切な期間」とだけ書き、数字を定めていません。課で決めた値を入れてください。だれがいつ決めたかも残ります。</translation>
        </message>
        <message>
            <source>e.g. %1</source>
            <translation>例：%1</translation>
        </message>
        <message>
            <source>months</source>
            <translation>か月</translation>
        </message>
        <message>
            <source>set by %1, %2</source>
            <translation>%1 が設定（%2）</translation>
        </message>
        <message>
            <source>%1: enter a whole number above zero.</source>
            <translation>%1：1以上の整数を入れてください。</translation>
        </message>
        <message>
            <source>Cycles and periods changed</source>
            <translation>周期・期間の変更</translation>
        </message>
    </context>
    <context>
        <name>mamori::ProfileDialog</name>
        <message>
            <source>About our section</source>
            <translation>課について</translation>
        </message>
        <message>
            <source>Questions about the section</source>
            <translation>課についての質問</translation>
        </message>
        <message>
            <source>What the answers change</source>
            <translation>答えで変わること</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>&amp;Save the answers</source>
            <translation>答えを保存(&amp;S)</translation>
        </message>
        <message>
            <source>Duties that do not concern your section are set aside. You can change an answer at any time; nothing entered is lost.</source>
            <translation>課に関わりのない義務は脇に置かれます。答えはいつでも変えられ、入力したものは失われません。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) still open</source>
            <translation>
                <numerusform>未回答 %n 問</numerusform>
            </translation>
        </message>
        <message>
            <source>All questions are answered</source>
            <translation>すべて回答済みです</translation>
        </message>
        <message>
            <source>These answers change nothing yet.</source>
            <translation>この答えで変わるものは、まだありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n duty/duties will be asked:</source>
            <translation>
                <numerusform>求められるようになる義務（%n 件）：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duty/duties will be set aside:</source>
            <translation>
                <numerusform>脇に置かれる義務（%n 件）：</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::QuestionPage</name>
        <message>
            <source>Chosen from what the ledger says about this asset. Change it if it is wrong.</source>
            <translation>台帳の記載から選んであります。違うときは選び直してください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::RecordForm</name>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>元の内容に戻す(&amp;R)</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ない</translation>
        </message>
        <message>
            <source>Needed before the record is complete</source>
            <translation>登録を完了するために必要な項目です</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>保存（Ctrl+S）</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>必要な項目は入力済み</translation>
        </message>
        <message>
            <source>Draft: %1 of %2 needed fields filled in</source>
            <translation>下書き：必要な %2 項目のうち %1 項目を入力済み</translation>
        </message>
        <message>
            <source>New: %1 %2</source>
            <translation>追加：%1 %2</translation>
        </message>
        <message>
            <source>Change: %1 %2</source>
            <translation>変更：%1 %2</translation>
        </message>
    </context>
    <context>
        <name>mamori::RecordPane</name>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>取扱制限</translation>
        </message>
        <message>
            <source>History</source>
            <translation>りれき</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>記録の内訳</translation>
        </message>
        <message>
            <source>Choose a row to see it here.</source>
            <translation>行を選ぶと、ここに内容を表示します。</translation>
        </message>
        <message>
            <source>New record: %1</source>
            <translation>新規：%1</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>取消し</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>保存していない変更</translation>
        </message>
        <message>
            <source>What you typed is not saved yet. Save it?</source>
            <translation>入力した内容をまだ保存していません。保存しますか。</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>保存しない(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>入力に戻る(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>mamori::RecordTableModel</name>
        <message>
            <source>Struck out</source>
            <translation>取消し</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Struck out: %1</source>
            <translation>取消し：%1</translation>
        </message>
        <message>
            <source>Draft. Still missing: %1</source>
            <translation>下書き。未入力の項目：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Drafts and struck-out records</source>
            <translation>下書きと取消しの印</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>印</translation>
        </message>
    </context>
    <context>
        <name>mamori::RecoveryPanel</name>
        <message>
            <source>&amp;Print recovery sheet…</source>
            <translation>復旧コードの控えを印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>The sheet is &amp;kept in a safe place</source>
            <translation>控えを安全な場所に保管した(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Begin</source>
            <translation>始める(&amp;B)</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>If the password is forgotten, only this code opens the ledger. It is shown this once and kept nowhere in the program. Print it and put the sheet into the section's safe.</source>
            <translation>パスワードを忘れたときは、このコードだけが台帳を開けます。表示するのは今回限りで、プログラムには残しません。印刷して、課の金庫などに保管してください。</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>復旧コードの控え</translation>
        </message>
    </context>
    <context>
        <name>mamori::RegisterPage</name>
        <message>
            <source>The article of the standard that this register answers</source>
            <translation>この台帳の根拠となる対策基準の条</translation>
        </message>
        <message>
            <source>&amp;Print ledger…</source>
            <translation>台帳を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>取り込む(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>しんきとうろく</translation>
        </message>
        <message>
            <source>New record (Ctrl+N)</source>
            <translation>新しく登録する（Ctrl+N）</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>まだ何もありません</translation>
        </message>
        <message>
            <source>&amp;Import a spreadsheet…</source>
            <translation>ひょうをとりこむ とりこみ</translation>
        </message>
        <message>
            <source>Enter &amp;one by hand</source>
            <translation>一件ずつ入力する(&amp;O)</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>The record stays in the ledger and is no longer listed.
&amp;Reason:</source>
            <translation>記録は台帳に残り、一覧には出なくなります。
理由(&amp;R)：</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>Struck out: %1</source>
            <translation>取消し：%1</translation>
        </message>
        <message>
            <source>Brought back: %1</source>
            <translation>取消しの解除：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::RestrictionCard</name>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Handling restrictions</source>
            <translation>取扱制限</translation>
        </message>
        <message>
            <source>The handling restrictions follow from the classification. Classify the asset first.</source>
            <translation>取扱制限は程度分類で決まります。先に分類してください。</translation>
        </message>
        <message>
            <source>These levels ask for no special handling.</source>
            <translation>この分類に特別な取扱制限はありません。</translation>
        </message>
        <message>
            <source>All %1 restrictions are answered for.</source>
            <translation>%1 件の取扱制限に全て答えました。</translation>
        </message>
        <message>
            <source>%1 of %2 restrictions are still open.</source>
            <translation>取扱制限 %2 件のうち %1 件が残っています。</translation>
        </message>
        <message>
            <source>Reason or note</source>
            <translation>理由・備考</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Why it does not apply (needed)</source>
            <translation>該当しない理由（必須）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Say why it does not apply.</source>
            <translation>該当しない理由を入力してください。</translation>
        </message>
        <message>
            <source>Handling restrictions of %1</source>
            <translation>取扱制限：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::SheetView</name>
        <message>
            <source>Where each column goes</source>
            <translation>各列の取込先</translation>
        </message>
        <message>
            <source>To</source>
            <translation>取込先</translation>
        </message>
        <message>
            <source>The sheet as it came</source>
            <translation>読み込んだ表</translation>
        </message>
        <message>
            <source>Column %1 goes to</source>
            <translation>%1 列目の取込先</translation>
        </message>
        <message>
            <source>(leave out)</source>
            <translation>（取り込まない）</translation>
        </message>
    </context>
    <context>
        <name>mamori::StandardPage</name>
        <message>
            <source>–</source>
            <translation>－</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>未了 %1</translation>
        </message>
        <message>
            <source>%1 not covered</source>
            <translation>未対応 %1</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ 済み</translation>
        </message>
        <message>
            <source>&amp;Load the official text…</source>
            <translation>条文を読み込む(&amp;L)…</translation>
        </message>
        <message>
            <source>Search articles and duties (Ctrl+F)</source>
            <translation>条・義務を検索（Ctrl+F）</translation>
        </message>
        <message>
            <source>Search articles and duties</source>
            <translation>条・義務を検索</translation>
        </message>
        <message>
            <source>Which articles are shown</source>
            <translation>表示する条</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>すべての条</translation>
        </message>
        <message>
            <source>What concerns us</source>
            <translation>課に関わるもの</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>足りないもの</translation>
        </message>
        <message>
            <source>Not covered by this program</source>
            <translation>このプログラムが未対応のもの</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Official text of the article</source>
            <translation>条文</translation>
        </message>
        <message>
            <source>The standard</source>
            <translation>対策基準</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 duties: %2</source>
            <translation>義務 %1 件：%2</translation>
        </message>
        <message>
            <source> · </source>
            <translation>　・　</translation>
        </message>
        <message>
            <source>The loaded text does not hold this article.</source>
            <translation>読み込んだ条文に、この条はありません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::StartPage</name>
        <message>
            <source>Mamori</source>
            <translation>守り台帳</translation>
        </message>
        <message>
            <source>The information security ledger of a section, in one encrypted file.</source>
            <translation>課の情報セキュリティの台帳を、暗号化した一つのファイルで管理します。</translation>
        </message>
    </context>
    <context>
        <name>mamori::TodayPage</name>
        <message>
            <source>Assets by confidentiality</source>
            <translation>機密性ごとの情報資産</translation>
        </message>
        <message>
            <source>Not classified</source>
            <translation>未分類</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>義務の状態</translation>
        </message>
        <message>
            <source>To look after</source>
            <translation>気に留めておくもの</translation>
        </message>
        <message>
            <source>Out now</source>
            <translation>持出し中</translation>
        </message>
        <message>
            <source>Asset drafts</source>
            <translation>書きかけの情報資産</translation>
        </message>
        <message>
            <source>Awaiting judgement</source>
            <translation>管理者の判断待ち</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>By</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>Nothing to do today</source>
            <translation>今日することはありません</translation>
        </message>
        <message>
            <source>Everything this program can tell of is done. What falls due next stands in the calendar.</source>
            <translation>このプログラムで分かるものは、すべて済んでいます。次の期限は年間予定で確かめられます。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%1 — %n thing(s) cannot wait. Enter opens the place to put it right.</source>
            <translation>
                <numerusform>%1　― すぐに必要なことが %n 件あります。Enter キーで直す場所を開きます。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 — nothing is overdue. Enter opens the place of a task.</source>
            <translation>%1　― 期限切れはありません。Enter キーでその場所を開きます。</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 ほか %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more duties (F1 shows the article)</source>
            <translation>
                <numerusform>…ほか %n 件の義務（F1 キーで条文を表示）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::TypedEditor</name>
        <message>
            <source>R8.4.1</source>
            <translation>R8.4.1</translation>
        </message>
        <message>
            <source>R8.4.1 13:30</source>
            <translation>R8.4.1 13:30</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>カレンダーから選ぶ</translation>
        </message>
        <message>
            <source>Calendar for %1</source>
            <translation>%1のカレンダー</translation>
        </message>
    </context>
</TS>
