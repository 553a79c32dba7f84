<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>AccessApproval</name>
        <message>
            <source>Nobody approves the own access.</source>
            <translation>自分の利用を自分で承認することはできません。</translation>
        </message>
        <message>
            <source>What is approved is not blocked.</source>
            <translation>利用を認めたものが、止めたものにも入っています。</translation>
        </message>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>Valid until before valid from.</source>
            <translation>有効期限が開始日より前です。</translation>
        </message>
        <message>
            <source>Ended before it was valid.</source>
            <translation>終了日が開始日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>Now: overdue or against the standard</source>
            <translation>すぐに：期限切れ、又は基準に合わないもの</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>This fiscal year</source>
            <translation>今年度</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>それ以降</translation>
        </message>
        <message>
            <source>To answer or enter first</source>
            <translation>先に答える・登録するもの</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>設問</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Remark (reason where it does not apply)</source>
            <translation>備考（該当しないときはその理由）</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>前回</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Key (leave as it is)</source>
            <translation>照合番号（変えない）</translation>
        </message>
        <message>
            <source>This is no sheet of a check: the headings of the answers are missing.</source>
            <translation>点検の回答票ではありません。回答の見出しがありません。</translation>
        </message>
        <message>
            <source>"%1" is no question of this check.</source>
            <translation>「%1」は、この点検の設問ではありません。</translation>
        </message>
        <message>
            <source>"%1" is none of the answers.</source>
            <translation>「%1」は、結果の選択肢にありません。</translation>
        </message>
        <message>
            <source>"%1" needs a reason.</source>
            <translation>「%1」には理由が要ります。</translation>
        </message>
        <message>
            <source>The question is answered twice; the first answer counts.</source>
            <translation>同じ設問に二度答えています。先の答えを採ります。</translation>
        </message>
    </context>
    <context>
        <name>Approval</name>
        <message>
            <source>Approved although this is not met: %1</source>
            <translation>満たしていない条件があるのに承認になっています：%1</translation>
        </message>
        <message>
            <source>Approved without saying why this does not apply: %1</source>
            <translation>該当しない理由を書かずに承認になっています：%1</translation>
        </message>
        <message>
            <source>The applicant cannot approve the own application, unless nobody else can; then say why.</source>
            <translation>申請者は自分の申請を承認できません。ほかに承認できる人がいないときは、その理由を書いてください。</translation>
        </message>
        <message>
            <source>Decided before it was requested.</source>
            <translation>決裁日が申請日より前です。</translation>
        </message>
        <message>
            <source>Somebody decided for the office although it was not delegated.</source>
            <translation>専決・委任でないのに、代わりに決裁した人が書かれています。</translation>
        </message>
        <message>
            <source>The paper came back before the application was sent.</source>
            <translation>承認の書面を受け取った日が、申請を送った日より前です。</translation>
        </message>
        <message>
            <source>Valid until before valid from.</source>
            <translation>有効期限が開始日より前です。</translation>
        </message>
        <message>
            <source>Ended before it was requested.</source>
            <translation>終了日が申請日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Approvals</name>
        <message>
            <source>Who applies is not written.</source>
            <translation>申請者が書かれていません。</translation>
        </message>
        <message>
            <source>The section manager applies for this kind.</source>
            <translation>この種類は、情報セキュリティ管理者（課長）が申請します。</translation>
        </message>
        <message>
            <source>An office above applies for this kind: write its name as the applicant.</source>
            <translation>この種類は上位の職が申請します。課の外の申請者の欄に書いてください。</translation>
        </message>
        <message>
            <source>Not answered: %1</source>
            <translation>未回答：%1</translation>
        </message>
        <message>
            <source>The reason is missing: %1</source>
            <translation>理由がありません：%1</translation>
        </message>
        <message>
            <source>Who decides is missing.</source>
            <translation>決定者がありません。</translation>
        </message>
        <message>
            <source>Who decided for the office is missing.</source>
            <translation>決定した人の職・氏名がありません。</translation>
        </message>
        <message>
            <source>It was delegated: write who decided.</source>
            <translation>専決の場合は、決定した人を書いてください。</translation>
        </message>
        <message>
            <source>The applicant must not decide. Let another decide, or write why nobody else could.</source>
            <translation>申請者は自分の申請を決定できません。ほかの人が決定するか、ほかの人ではできなかった理由を書いてください。</translation>
        </message>
        <message>
            <source>It cannot be approved while this is not met: %1</source>
            <translation>満たしていない条件があるため承認できません：%1</translation>
        </message>
        <message>
            <source>When the application was sent is missing.</source>
            <translation>申請書を送った日がありません。</translation>
        </message>
        <message>
            <source>Until when it holds is missing.</source>
            <translation>有効期限がありません。</translation>
        </message>
        <message>
            <source>It would end before it begins.</source>
            <translation>有効期限が始まりの日より前です。</translation>
        </message>
        <message>
            <source>The section manager holds the deciding office.</source>
            <translation>決定する職を課長が兼ねています。</translation>
        </message>
        <message>
            <source>The section manager decides on the own application for the reason written.</source>
            <translation>書かれた理由により、課長が自分の申請を決定します。</translation>
        </message>
        <message>
            <source>The section manager applies, so the department security officer decides: nobody decides on an own application.</source>
            <translation>課長の申請なので、情報セキュリティ責任者（部長）が決定します。自分の申請は自分で決定できません。</translation>
        </message>
        <message>
            <source>Approval is asked for: %1</source>
            <translation>%1について、承認を申請する。</translation>
        </message>
        <message>
            <source>The kind of approval is missing.</source>
            <translation>承認の種類がありません。</translation>
        </message>
        <message>
            <source>The title is missing.</source>
            <translation>件名がありません。</translation>
        </message>
        <message>
            <source>The day of the application is missing.</source>
            <translation>申請日がありません。</translation>
        </message>
        <message>
            <source>What is applied for is not written.</source>
            <translation>申請の内容が書かれていません。</translation>
        </message>
        <message>
            <source>Why it is needed is not written.</source>
            <translation>必要な理由が書かれていません。</translation>
        </message>
        <message>
            <source>Not written yet: %1</source>
            <translation>未記入：%1</translation>
        </message>
        <message>
            <source>The conditions are not answered.</source>
            <translation>条件に回答がありません。</translation>
        </message>
        <message>
            <source>The decision is not chosen.</source>
            <translation>決定が選ばれていません。</translation>
        </message>
        <message>
            <source>The day of the decision is missing.</source>
            <translation>決定の日がありません。</translation>
        </message>
        <message>
            <source>Decided before it was requested.</source>
            <translation>決裁日が申請日より前です。</translation>
        </message>
        <message>
            <source>Why it is withdrawn is missing.</source>
            <translation>取り下げる理由がありません。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>決定待ち</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不承認</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>To be approved again</source>
            <translation>要再承認</translation>
        </message>
        <message>
            <source>Not yet valid</source>
            <translation>有効期間の前</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Expires soon</source>
            <translation>まもなく期限</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>Area</name>
        <message>
            <source>Ended before it was designated.</source>
            <translation>終了日が指定日より前です。</translation>
        </message>
        <message>
            <source>The condition on the floor is not met on the ground floor or below.</source>
            <translation>1階以下では、階の要件を満たしません。</translation>
        </message>
    </context>
    <context>
        <name>AreaVisit</name>
        <message>
            <source>Left before entering.</source>
            <translation>退室日時が入室日時より前です。</translation>
        </message>
        <message>
            <source>Nobody is the own escort.</source>
            <translation>入室者本人は立会者になれません。</translation>
        </message>
    </context>
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
            <translation>特定個人情報を含むものは、個人情報も「はい」です。</translation>
        </message>
        <message>
            <source>A label is attached although none is needed.</source>
            <translation>表示は不要となっていますが、済みになっています。</translation>
        </message>
    </context>
    <context>
        <name>AttachSource</name>
        <message>
            <source>Picture %1.png</source>
            <translation>画像 %1.png</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>An attachment needs a name.</source>
            <translation>添付ファイルには名前が必要です。</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attached: %1</source>
            <translation>添付：%1</translation>
        </message>
        <message>
            <source>Attached: %1 files</source>
            <translation>添付：%1件のファイル</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>%1 is larger than %2 MB, the most that this section's settings allow for one attachment.</source>
            <translation>「%1」は%2MBを超えています。この課の設定では、添付できるのは1件につき%2MBまでです。</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>「%1」は空のファイルです。</translation>
        </message>
        <message>
            <source>%1 is not a file. Folders are attached file by file.</source>
            <translation>「%1」はファイルではありません。フォルダーの場合は、中のファイルを1つずつ添付してください。</translation>
        </message>
        <message>
            <source>The attachment does not exist.</source>
            <translation>その添付ファイルはありません。</translation>
        </message>
        <message>
            <source>The attachments of a struck-out entry cannot change. Bring it back first.</source>
            <translation>取り消した記録の添付ファイルは変更できません。先に取消しを撤回してください。</translation>
        </message>
        <message>
            <source>Kind of attachment: %1</source>
            <translation>添付ファイルの種別：%1</translation>
        </message>
        <message>
            <source>Attachment renamed: %1</source>
            <translation>添付ファイルの名前の変更：%1</translation>
        </message>
        <message>
            <source>Attachment removed: %1</source>
            <translation>添付ファイルの取り外し：%1</translation>
        </message>
        <message>
            <source>Removed from the attachments</source>
            <translation>添付から外した</translation>
        </message>
        <message>
            <source>Attachment brought back: %1</source>
            <translation>添付ファイルを戻す：%1</translation>
        </message>
        <message>
            <source>The content of %1 is missing. Verify the ledger.</source>
            <translation>「%1」の中身がありません。台帳を検証してください。</translation>
        </message>
        <message>
            <source>%1 is not what was attached. Verify the ledger.</source>
            <translation>「%1」の中身が添付したときと異なります。台帳を検証してください。</translation>
        </message>
        <message>
            <source>The file was not stored whole. Nothing was attached; try again.</source>
            <translation>ファイルを最後まで保存できませんでした。何も添付していません。もう一度お試しください。</translation>
        </message>
        <message>
            <source>A part of this attachment is missing. Verify the ledger.</source>
            <translation>この添付ファイルの一部が欠けています。台帳を検証してください。</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>Hours are not negative.</source>
            <translation>時間に負の数は使えません。</translation>
        </message>
        <message>
            <source>A number of generations is not negative.</source>
            <translation>世代数に負の数は使えません。</translation>
        </message>
        <message>
            <source>Ended before it was in use.</source>
            <translation>終了日が開始日より前です。</translation>
        </message>
        <message>
            <source>Minutes are not negative.</source>
            <translation>分数に負の数は使えません。</translation>
        </message>
    </context>
    <context>
        <name>BackupPlaces</name>
        <message>
            <source>Backups of the ledger</source>
            <translation>台帳のバックアップ</translation>
        </message>
    </context>
    <context>
        <name>Breaches</name>
        <message>
            <source>No related body is told and no reason for that is given.</source>
            <translation>関係機関への報告がなく、その理由も書かれていません。</translation>
        </message>
        <message>
            <source>%1 has not been told yet.</source>
            <translation>%1への報告がまだです。</translation>
        </message>
        <message>
            <source>It is not said when it was noticed.</source>
            <translation>発見日時が書かれていません。</translation>
        </message>
        <message>
            <source>It is not said who noticed it.</source>
            <translation>気付いた者が書かれていません。</translation>
        </message>
        <message>
            <source>No asset affected is named.</source>
            <translation>影響を受けた情報資産が選ばれていません。</translation>
        </message>
        <message>
            <source>It is not known whether personal information is involved.</source>
            <translation>個人情報が関わるかどうかが分かっていません。</translation>
        </message>
        <message>
            <source>The number of persons is not known.</source>
            <translation>本人の数が分かっていません。</translation>
        </message>
        <message>
            <source>It is not said what was done at once.</source>
            <translation>直ちにしたことが書かれていません。</translation>
        </message>
        <message>
            <source>The cause is missing.</source>
            <translation>原因が書かれていません。</translation>
        </message>
        <message>
            <source>Degree and range of the damage are missing.</source>
            <translation>被害の程度と範囲が書かれていません。</translation>
        </message>
        <message>
            <source>Emergency measures and recovery are missing.</source>
            <translation>応急の措置と復旧が書かれていません。</translation>
        </message>
        <message>
            <source>It is missing how it is prevented from coming again.</source>
            <translation>再発の防ぎ方が書かれていません。</translation>
        </message>
        <message>
            <source>No prevention measure is written down.</source>
            <translation>再発防止の措置がひとつも書かれていません。</translation>
        </message>
        <message>
            <source>“%1” needs a person in charge and a day to be done by.</source>
            <translation>「%1」の担当者と期限を決めてください。</translation>
        </message>
        <message>
            <source>The instruction “%1” has not been completed.</source>
            <translation>指示「%1」が終わっていません。</translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message>
            <source>To leave before it arrives.</source>
            <translation>持ち帰る予定が、持ち込む日時より前です。</translation>
        </message>
        <message>
            <source>Left before it arrived.</source>
            <translation>持ち帰った日時が、持ち込んだ日時より前です。</translation>
        </message>
        <message>
            <source>A device on which malware was found is not connected.</source>
            <translation>不正プログラムが見つかった機器は接続できません。</translation>
        </message>
        <message>
            <source>A device that does not meet the requirements is not connected.</source>
            <translation>接続の要件を満たさない機器は接続できません。</translation>
        </message>
        <message>
            <source>A device with software that leaks or alters information is not connected.</source>
            <translation>漏えいや改ざんを招くソフトが入った機器は接続できません。</translation>
        </message>
        <message>
            <source>Another person than the one who brought it in confirms that it left.</source>
            <translation>持帰りは、持ち込んだ人以外の人が確認します。</translation>
        </message>
    </context>
    <context>
        <name>BringIns</name>
        <message>
            <source>Confidential information is handled on something private. The one application is the permission for what the city did not issue, too.</source>
            <translation>私物で機密性2以上の情報を扱います。市が配っていない物の使用の許可も、この申請で受けます。</translation>
        </message>
        <message>
            <source>The city did not issue it.</source>
            <translation>市が配った物ではありません。</translation>
        </message>
        <message>
            <source>The highest confidentiality is handled on the city's own terminals only; anything else is an exception.</source>
            <translation>機密性3の情報は市の端末だけで扱います。ほかの物で扱うのは例外措置です。</translation>
        </message>
        <message>
            <source>A line is brought in.</source>
            <translation>回線を引き込みます。</translation>
        </message>
        <message>
            <source>Something private is connected.</source>
            <translation>私物をつなぎます。</translation>
        </message>
        <message>
            <source>What was brought in is connected to a network.</source>
            <translation>持ち込んだ端末をネットワークにつなぎます。</translation>
        </message>
        <message>
            <source>A terminal is connected to a network.</source>
            <translation>端末をネットワークにつなぎます。</translation>
        </message>
        <message>
            <source>Say what is brought in.</source>
            <translation>何を持ち込むかを入力してください。</translation>
        </message>
        <message>
            <source>Choose what kind of thing it is.</source>
            <translation>種類を選んでください。</translation>
        </message>
        <message>
            <source>Choose whose it is.</source>
            <translation>誰の物かを選んでください。</translation>
        </message>
        <message>
            <source>Name the owner.</source>
            <translation>持ち主を入力してください。</translation>
        </message>
        <message>
            <source>Say who brings it in.</source>
            <translation>持ち込む人を入力してください。</translation>
        </message>
        <message>
            <source>Say when it comes in.</source>
            <translation>持ち込む日時を入力してください。</translation>
        </message>
        <message>
            <source>It is to leave before it comes in.</source>
            <translation>持帰りの予定が持込みより前です。</translation>
        </message>
        <message>
            <source>Say what for.</source>
            <translation>目的を入力してください。</translation>
        </message>
        <message>
            <source>Choose the highest confidentiality it handles.</source>
            <translation>扱う情報のうち最も高い機密性を選んでください。</translation>
        </message>
        <message>
            <source>Say what protects the information on it (Art. 41(2)).</source>
            <translation>情報を守るためにした対策を入力してください（第41条第2項）。</translation>
        </message>
        <message>
            <source>Say whether it is connected to a network.</source>
            <translation>ネットワークにつなぐかどうかを答えてください。</translation>
        </message>
        <message>
            <source>Choose the network it is connected to.</source>
            <translation>つなぐネットワークを選んでください。</translation>
        </message>
        <message>
            <source>Say why there is no other way (Art. 85(2)(1)).</source>
            <translation>ほかの方法がない理由を入力してください（第85条第2項第1号）。</translation>
        </message>
        <message>
            <source>It is checked for malware before it is connected (Art. 85(2)(2)).</source>
            <translation>つなぐ前にウイルスを検査し、日と結果を入力してください（第85条第2項第2号）。</translation>
        </message>
        <message>
            <source>It is not connected as long as there is malware on it.</source>
            <translation>ウイルスが見つかった物はつなげません。</translation>
        </message>
        <message>
            <source>It has to meet the requirements to connect (Art. 85(2)(3)).</source>
            <translation>接続の要件を満たさなければつなげません（第85条第2項第3号）。</translation>
        </message>
        <message>
            <source>No software on it may leak information (Art. 85(2)(4)).</source>
            <translation>情報が漏れるソフトがあればつなげません（第85条第2項第4号）。</translation>
        </message>
        <message>
            <source>Say when it was taken away.</source>
            <translation>持ち帰った日時を入力してください。</translation>
        </message>
        <message>
            <source>That moment has not come yet.</source>
            <translation>まだ来ていない日時です。</translation>
        </message>
        <message>
            <source>It left before it came in.</source>
            <translation>持帰りが持込みより前です。</translation>
        </message>
        <message>
            <source>Say who saw that it left.</source>
            <translation>持帰りを確認した人を入力してください。</translation>
        </message>
        <message>
            <source>Another person than the one who brought it confirms.</source>
            <translation>持ち込んだ人とは別の人が確認してください。</translation>
        </message>
        <message>
            <source>The city's information on it is erased before it leaves.</source>
            <translation>持ち帰る前に、市の情報を消してください。</translation>
        </message>
        <message>
            <source>Bring in %1</source>
            <translation>%1の持込み</translation>
        </message>
        <message>
            <source>It is not in the ledger any more.</source>
            <translation>台帳にもうありません。</translation>
        </message>
        <message>
            <source>%1 taken away</source>
            <translation>%1の持帰り</translation>
        </message>
    </context>
    <context>
        <name>Caption</name>
        <message>
            <source>{asset}: classified ({decided_on})</source>
            <translation>{asset}：程度の決定（{decided_on}）</translation>
        </message>
        <message>
            <source>{staff}: consent ({text_version})</source>
            <translation>{staff}：同意書（{text_version}）</translation>
        </message>
        <message>
            <source>{staff}: access ({necessity})</source>
            <translation>{staff}：利用の承認（{necessity}）</translation>
        </message>
        <message>
            <source>{login} ({system})</source>
            <translation>{login}（{system}）</translation>
        </message>
        <message>
            <source>{system}: {card_number}</source>
            <translation>{system}：{card_number}</translation>
        </message>
        <message>
            <source>{staff}: {kind} ({new_place})</source>
            <translation>{staff}：{kind}（{new_place}）</translation>
        </message>
        <message>
            <source>{name} ({post})</source>
            <translation>{name}（{post}）</translation>
        </message>
        <message>
            <source>{area}: {visitor} ({entered_at})</source>
            <translation>{area}：{visitor}（{entered_at}）</translation>
        </message>
        <message>
            <source>{kind}: {target}</source>
            <translation>{kind}：{target}</translation>
        </message>
        <message>
            <source>{name} {version}</source>
            <translation>{name} {version}</translation>
        </message>
        <message>
            <source>{account} ({service})</source>
            <translation>{account}（{service}）</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>A spare card has no holder.</source>
            <translation>予備のカードに利用者が書かれています。</translation>
        </message>
        <message>
            <source>Reported before it was noticed.</source>
            <translation>届出の日時が、発見日時より前です。</translation>
        </message>
        <message>
            <source>Returned before it was issued.</source>
            <translation>返却日が発行日より前です。</translation>
        </message>
        <message>
            <source>Data are erased before the card is shredded.</source>
            <translation>データの消去は、カードを砕く前に行います。</translation>
        </message>
        <message>
            <source>Shredded before it was collected.</source>
            <translation>破砕日が回収日より前です。</translation>
        </message>
    </context>
    <context>
        <name>ChangeRecord</name>
        <message>
            <source>This number is not negative.</source>
            <translation>0以上の数を入れてください。</translation>
        </message>
        <message>
            <source>The record is kept beyond the change.</source>
            <translation>保存期限が実施日より前です。</translation>
        </message>
    </context>
    <context>
        <name>CheckPrints</name>
        <message>
            <source>List for a stock-take</source>
            <translation>棚卸し表</translation>
        </message>
        <message>
            <source>stock-take-list</source>
            <translation>棚卸し表</translation>
        </message>
        <message>
            <source>Sheet of a check</source>
            <translation>自己点検票</translation>
        </message>
        <message>
            <source>check-sheet</source>
            <translation>自己点検票</translation>
        </message>
        <message>
            <source>Result of a stock-take</source>
            <translation>棚卸し結果</translation>
        </message>
        <message>
            <source>stock-take-result</source>
            <translation>棚卸し結果</translation>
        </message>
        <message>
            <source>Result of a check</source>
            <translation>点検の結果</translation>
        </message>
        <message>
            <source>check-result</source>
            <translation>点検結果</translation>
        </message>
        <message>
            <source>Progress of the improvements</source>
            <translation>改善進捗報告書</translation>
        </message>
        <message>
            <source>improvements</source>
            <translation>改善進捗報告書</translation>
        </message>
        <message>
            <source>Report on an exception</source>
            <translation>例外措置報告書</translation>
        </message>
        <message>
            <source>exception-report</source>
            <translation>例外措置報告書</translation>
        </message>
        <message>
            <source>Application for an exception</source>
            <translation>例外措置承認申請書</translation>
        </message>
        <message>
            <source>exception-application</source>
            <translation>例外措置承認申請書</translation>
        </message>
        <message>
            <source>Notice of a violation</source>
            <translation>違反通知</translation>
        </message>
        <message>
            <source>violation</source>
            <translation>違反通知</translation>
        </message>
        <message>
            <source>Record of a failure</source>
            <translation>障害記録</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>障害記録</translation>
        </message>
    </context>
    <context>
        <name>CheckRuns</name>
        <message>
            <source>Question %1 does not apply: write the reason as its remark.</source>
            <translation>設問%1は「該当しない」です。理由を備考に書いてください。</translation>
        </message>
        <message>
            <source>No question is answered yet.</source>
            <translation>まだ一つも答えていません。</translation>
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
            <translation>指示を受けた</translation>
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
            <translation>メモ</translation>
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
            <translation>守れている</translation>
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
        <message>
            <source>Met</source>
            <translation>満たす</translation>
        </message>
        <message>
            <source>Equivalent measure taken</source>
            <translation>準じた措置をとっている</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>満たさない</translation>
        </message>
        <message>
            <source>Staff of the section</source>
            <translation>課の職員</translation>
        </message>
        <message>
            <source>Staff of another section</source>
            <translation>他課の職員</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>委託事業者</translation>
        </message>
        <message>
            <source>Other visitor</source>
            <translation>その他の来訪者</translation>
        </message>
        <message>
            <source>Met by the common platform</source>
            <translation>共通基盤で満たす</translation>
        </message>
        <message>
            <source>Met by the contractor</source>
            <translation>委託先で満たす</translation>
        </message>
        <message>
            <source>Being considered</source>
            <translation>検討中</translation>
        </message>
        <message>
            <source>Approved for use</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>In operation</source>
            <translation>運用中</translation>
        </message>
        <message>
            <source>No longer used</source>
            <translation>使用終了</translation>
        </message>
        <message>
            <source>Doubt on measures</source>
            <translation>対策についての相談</translation>
        </message>
        <message>
            <source>Provider's class unclear</source>
            <translation>提供元の分類が不明</translation>
        </message>
        <message>
            <source>Class to be changed</source>
            <translation>分類の変更</translation>
        </message>
        <message>
            <source>Opinion for the department</source>
            <translation>責任者へ出す意見</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>履行中</translation>
        </message>
        <message>
            <source>Being completed</source>
            <translation>完了の確認中</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>In the contract</source>
            <translation>契約書にある</translation>
        </message>
        <message>
            <source>In an annex or another paper</source>
            <translation>別紙・別の書面にある</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ない</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>要らない</translation>
        </message>
        <message>
            <source>Regular report</source>
            <translation>定期報告</translation>
        </message>
        <message>
            <source>Accident or misuse</source>
            <translation>事故・目的外利用</translation>
        </message>
        <message>
            <source>Change of the system</source>
            <translation>システムの変更</translation>
        </message>
        <message>
            <source>Report at the end</source>
            <translation>完了時の報告</translation>
        </message>
        <message>
            <source>Procedure of a system</source>
            <translation>システムの実施手順書</translation>
        </message>
        <message>
            <source>Platform software: keeping its level</source>
            <translation>基盤ソフト：水準維持の手順</translation>
        </message>
        <message>
            <source>Platform software: what to do in an accident</source>
            <translation>基盤ソフト：事故対処の手順</translation>
        </message>
        <message>
            <source>Recovery of a system</source>
            <translation>システムの復旧手順</translation>
        </message>
        <message>
            <source>Cloud: keeping its level</source>
            <translation>クラウド：水準維持の手順</translation>
        </message>
        <message>
            <source>Cloud: adding, changing, removing resources</source>
            <translation>クラウド：資源の追加・変更・削除の手順</translation>
        </message>
        <message>
            <source>Cloud: ending the use</source>
            <translation>クラウド：利用終了の手順</translation>
        </message>
        <message>
            <source>Cloud: backup and recovery</source>
            <translation>クラウド：バックアップと復旧の手順</translation>
        </message>
        <message>
            <source>Cloud: what to do in an incident</source>
            <translation>クラウド：事故対処の手順</translation>
        </message>
        <message>
            <source>Cloud: recovery of the service</source>
            <translation>クラウド：停止時の復旧手順</translation>
        </message>
        <message>
            <source>Cloud: procurement specification</source>
            <translation>クラウド：調達仕様書</translation>
        </message>
        <message>
            <source>Cloud: copy of the contract</source>
            <translation>クラウド：契約書の写し</translation>
        </message>
        <message>
            <source>Cloud: measures by stage</source>
            <translation>クラウド：段階別の対策票</translation>
        </message>
        <message>
            <source>Cloud: division of responsibilities</source>
            <translation>クラウド：責任分担表</translation>
        </message>
        <message>
            <source>Cloud: audit report or certificate</source>
            <translation>クラウド：監査報告書・認証</translation>
        </message>
        <message>
            <source>Users and rights</source>
            <translation>利用者の範囲と権限の定め</translation>
        </message>
        <message>
            <source>Rules on IDs</source>
            <translation>利用者IDの決まり</translation>
        </message>
        <message>
            <source>Rules on logs</source>
            <translation>ログの決まり</translation>
        </message>
        <message>
            <source>How to ask a provider for logs</source>
            <translation>ログ提出を求める手続</translation>
        </message>
        <message>
            <source>Specification, diagram, settings</source>
            <translation>仕様・構成図・設定の文書</translation>
        </message>
        <message>
            <source>Papers of development, introduction, maintenance</source>
            <translation>開発・導入・保守の資料</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>ソースコード</translation>
        </message>
        <message>
            <source>Papers on cables</source>
            <translation>ケーブルの資料</translation>
        </message>
        <message>
            <source>Contract on liability</source>
            <translation>損害賠償の契約書</translation>
        </message>
        <message>
            <source>Procurement specification</source>
            <translation>調達仕様書</translation>
        </message>
        <message>
            <source>Development plan</source>
            <translation>開発計画書</translation>
        </message>
        <message>
            <source>Migration procedure</source>
            <translation>移行手順書</translation>
        </message>
        <message>
            <source>Test plan</source>
            <translation>テスト計画書</translation>
        </message>
        <message>
            <source>Maintenance setup</source>
            <translation>保守体制の表</translation>
        </message>
        <message>
            <source>Outsourcing specification</source>
            <translation>委託仕様書</translation>
        </message>
        <message>
            <source>Outsourcing contract</source>
            <translation>委託契約書</translation>
        </message>
        <message>
            <source>Secrecy contract</source>
            <translation>秘密保持契約書</translation>
        </message>
        <message>
            <source>Impact assessment</source>
            <translation>特定個人情報保護の評価書</translation>
        </message>
        <message>
            <source>Safety measures for work outside</source>
            <translation>庁外処理の安全管理措置</translation>
        </message>
        <message>
            <source>Emergency contacts</source>
            <translation>緊急連絡先一覧</translation>
        </message>
        <message>
            <source>Setup and contacts against attacks</source>
            <translation>不正アクセスへの体制・連絡網</translation>
        </message>
        <message>
            <source>Social media: procedure and persons</source>
            <translation>SNS：発信の手続・責任者・担当者</translation>
        </message>
        <message>
            <source>Social media: steps and checking</source>
            <translation>SNS：操作手順と確認体制</translation>
        </message>
        <message>
            <source>Social media: against a takeover</source>
            <translation>SNS：乗っ取りへの備え</translation>
        </message>
        <message>
            <source>Social media: substitute</source>
            <translation>SNS：代わりの手段</translation>
        </message>
        <message>
            <source>Result of the self-inspection</source>
            <translation>自己点検の結果・改善策</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>その他の資料</translation>
        </message>
        <message>
            <source>Storage device</source>
            <translation>記憶装置</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>その他の機器</translation>
        </message>
        <message>
            <source>Bought by the city</source>
            <translation>市の所有</translation>
        </message>
        <message>
            <source>Leased by the city</source>
            <translation>市のリース</translation>
        </message>
        <message>
            <source>A provider's</source>
            <translation>事業者の所有</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>個人の所有</translation>
        </message>
        <message>
            <source>Carried in</source>
            <translation>搬入</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>搬出</translation>
        </message>
        <message>
            <source>Done by another method</source>
            <translation>別の方法で行う</translation>
        </message>
        <message>
            <source>Left undone</source>
            <translation>行わない</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Granted with conditions</source>
            <translation>条件付き承認</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不承認</translation>
        </message>
        <message>
            <source>Audit of the section</source>
            <translation>課への監査</translation>
        </message>
        <message>
            <source>Audit of another section</source>
            <translation>ほかの課への監査</translation>
        </message>
        <message>
            <source>City-wide improvement</source>
            <translation>庁内横断の改善</translation>
        </message>
        <message>
            <source>Compliance check of a system</source>
            <translation>システムの遵守状況の確認</translation>
        </message>
        <message>
            <source>Check of a contractor</source>
            <translation>委託先の確認</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>未着手</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>実施中</translation>
        </message>
        <message>
            <source>Electronic mail</source>
            <translation>電子メール</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>郵便</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Handed over the counter</source>
            <translation>窓口での手渡し</translation>
        </message>
        <message>
            <source>Web or social media</source>
            <translation>Web・SNS</translation>
        </message>
        <message>
            <source>Lost or stolen thing</source>
            <translation>物の紛失・盗難</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>その他の経路</translation>
        </message>
        <message>
            <source>Reported by staff</source>
            <translation>職員からの報告</translation>
        </message>
        <message>
            <source>Noticed by the manager</source>
            <translation>管理者が気づいた</translation>
        </message>
        <message>
            <source>Told by a contractor or citizen</source>
            <translation>業者・市民からの知らせ</translation>
        </message>
        <message>
            <source>Told by the CSIRT</source>
            <translation>CSIRTからの知らせ</translation>
        </message>
        <message>
            <source>Told by another section</source>
            <translation>他課からの通知</translation>
        </message>
        <message>
            <source>Related body</source>
            <translation>関係機関</translation>
        </message>
        <message>
            <source>CSIRT</source>
            <translation>CSIRT</translation>
        </message>
        <message>
            <source>Personal Information Protection Commission</source>
            <translation>個人情報保護委員会</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>警察</translation>
        </message>
        <message>
            <source>Persons concerned</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Other recipient</source>
            <translation>その他の宛先</translation>
        </message>
        <message>
            <source>First report</source>
            <translation>第一報</translation>
        </message>
        <message>
            <source>Further report</source>
            <translation>続報</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>最終報告</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>購入</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>期間契約</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>無償</translation>
        </message>
        <message>
            <source>Came with a device</source>
            <translation>機器に付属</translation>
        </message>
        <message>
            <source>Line brought into a facility</source>
            <translation>引き込む回線</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>ケーブル</translation>
        </message>
        <message>
            <source>Connection with an outside network</source>
            <translation>外部ネットワークとの接続</translation>
        </message>
        <message>
            <source>Wireless LAN</source>
            <translation>無線LAN</translation>
        </message>
        <message>
            <source>Public line</source>
            <translation>公衆の回線</translation>
        </message>
        <message>
            <source>Update of the anti-malware software</source>
            <translation>対策ソフトの更新</translation>
        </message>
        <message>
            <source>Full malware scan</source>
            <translation>不正プログラムの全体検査</translation>
        </message>
        <message>
            <source>Information on vulnerabilities</source>
            <translation>脆弱性情報の収集</translation>
        </message>
        <message>
            <source>Patch or update against a vulnerability</source>
            <translation>パッチの適用・版上げ</translation>
        </message>
        <message>
            <source>Vulnerabilities of a web application</source>
            <translation>Webアプリの脆弱性の確認</translation>
        </message>
        <message>
            <source>Review of web contents</source>
            <translation>Webの出し方の見直し</translation>
        </message>
        <message>
            <source>Information on threats</source>
            <translation>対策情報の収集・周知</translation>
        </message>
        <message>
            <source>Measure against a new threat</source>
            <translation>新たな脅威への対策</translation>
        </message>
        <message>
            <source>Log review</source>
            <translation>ログの点検</translation>
        </message>
        <message>
            <source>Review of IDs</source>
            <translation>IDの点検</translation>
        </message>
        <message>
            <source>Review of administrator IDs</source>
            <translation>管理者IDの点検</translation>
        </message>
        <message>
            <source>Watch for attacks from inside</source>
            <translation>内部からの攻撃の監視</translation>
        </message>
        <message>
            <source>Monitoring of systems</source>
            <translation>システムの監視</translation>
        </message>
        <message>
            <source>Clock check</source>
            <translation>時刻同期の確認</translation>
        </message>
        <message>
            <source>Maintenance: state of a device</source>
            <translation>保守（状態の確認）</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Restore test</source>
            <translation>復元の試験</translation>
        </message>
        <message>
            <source>Equipment outside city facilities</source>
            <translation>庁外機器の確認</translation>
        </message>
        <message>
            <source>Review of permitted software</source>
            <translation>使用ソフトの見直し</translation>
        </message>
        <message>
            <source>Check for illegal copies</source>
            <translation>不正コピーの点検</translation>
        </message>
        <message>
            <source>Other check</source>
            <translation>その他の点検</translation>
        </message>
        <message>
            <source>The section</source>
            <translation>課</translation>
        </message>
        <message>
            <source>Common platform</source>
            <translation>共通基盤</translation>
        </message>
        <message>
            <source>Cloud provider</source>
            <translation>クラウド事業者</translation>
        </message>
        <message>
            <source>Chief auditor</source>
            <translation>情報セキュリティ監査統括責任者</translation>
        </message>
        <message>
            <source>Security committee</source>
            <translation>委員会</translation>
        </message>
        <message>
            <source>Another section</source>
            <translation>他課</translation>
        </message>
        <message>
            <source>Other sender</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Demand of correction</source>
            <translation>是正の求め</translation>
        </message>
        <message>
            <source>Survey of use</source>
            <translation>利用状況の調査</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>不正アクセス等の調査</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>監査</translation>
        </message>
        <message>
            <source>Confirmation on a cloud service</source>
            <translation>クラウドの利用確認</translation>
        </message>
        <message>
            <source>Stop or cut-off</source>
            <translation>停止・遮断</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>市の情報の発信</translation>
        </message>
        <message>
            <source>Sharing among staff</source>
            <translation>職員どうしの共有</translation>
        </message>
        <message>
            <source>Planned or procured</source>
            <translation>計画・調達中</translation>
        </message>
        <message>
            <source>In development</source>
            <translation>開発中</translation>
        </message>
        <message>
            <source>In tests before introduction</source>
            <translation>導入テスト中</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>システム管理者</translation>
        </message>
        <message>
            <source>Handler of My Number work</source>
            <translation>特定個人情報の取扱担当者</translation>
        </message>
        <message>
            <source>Developer</source>
            <translation>開発の作業者</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Network of the city</source>
            <translation>市のネットワーク</translation>
        </message>
        <message>
            <source>Dedicated line</source>
            <translation>専用回線</translation>
        </message>
        <message>
            <source>LGWAN</source>
            <translation>LGWAN</translation>
        </message>
        <message>
            <source>Prefecture's security cloud</source>
            <translation>県のセキュリティクラウド</translation>
        </message>
        <message>
            <source>Straight over the Internet</source>
            <translation>インターネットへ直接</translation>
        </message>
        <message>
            <source>Carried on a medium</source>
            <translation>媒体による受渡し</translation>
        </message>
        <message>
            <source>Procurement</source>
            <translation>調達</translation>
        </message>
        <message>
            <source>Development</source>
            <translation>開発</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>導入</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>移行</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>運用</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>見直し</translation>
        </message>
        <message>
            <source>Noticed in the section</source>
            <translation>課で気づいた</translation>
        </message>
        <message>
            <source>Told: unneeded web use</source>
            <translation>不要なWeb閲覧の通知</translation>
        </message>
        <message>
            <source>Told: unauthorised access</source>
            <translation>不正アクセスの通知</translation>
        </message>
        <message>
            <source>Found by a check</source>
            <translation>点検で判明</translation>
        </message>
        <message>
            <source>Staff of this section</source>
            <translation>課の職員</translation>
        </message>
        <message>
            <source>Contractor of this section</source>
            <translation>課の委託事業者</translation>
        </message>
        <message>
            <source>Stop the act</source>
            <translation>行為の中止</translation>
        </message>
        <message>
            <source>Erase data</source>
            <translation>データの消去</translation>
        </message>
        <message>
            <source>Put settings right</source>
            <translation>設定の是正</translation>
        </message>
        <message>
            <source>Other measure</source>
            <translation>その他の措置</translation>
        </message>
        <message>
            <source>Important work</source>
            <translation>重要な作業</translation>
        </message>
        <message>
            <source>Change of the environment</source>
            <translation>環境を変える作業</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>インターネット</translation>
        </message>
        <message>
            <source>Confidential information (C3)</source>
            <translation>機密情報（機密性3）</translation>
        </message>
        <message>
            <source>Entry to a managed area</source>
            <translation>管理区域への入室</translation>
        </message>
        <message>
            <source>Carrying servers or network devices in or out</source>
            <translation>サーバー・通信機器の搬入・搬出</translation>
        </message>
        <message>
            <source>Server outside a managed area</source>
            <translation>管理区域の外へのサーバーの設置</translation>
        </message>
        <message>
            <source>Server off the premises</source>
            <translation>市の外へのサーバー等の設置</translation>
        </message>
        <message>
            <source>Bringing in a line</source>
            <translation>通信回線の引込み</translation>
        </message>
        <message>
            <source>Line end or core device outside a managed area</source>
            <translation>管理区域の外での成端・中枢機器の設置</translation>
        </message>
        <message>
            <source>Person who lays cables</source>
            <translation>ケーブルの敷設・変更をする人</translation>
        </message>
        <message>
            <source>Saving C3 on a device of a handling area</source>
            <translation>取扱区域の機器への機密性3の保存</translation>
        </message>
        <message>
            <source>Taking out a device or medium</source>
            <translation>機器・媒体の持出し</translation>
        </message>
        <message>
            <source>Disposal after the retention period</source>
            <translation>保存年限を過ぎた資産の廃棄</translation>
        </message>
        <message>
            <source>Working on private equipment</source>
            <translation>私物の機器・回線・媒体での処理</translation>
        </message>
        <message>
            <source>Changing a security setting</source>
            <translation>セキュリティに関わる設定の変更</translation>
        </message>
        <message>
            <source>Connecting a private device</source>
            <translation>私物の機器の接続</translation>
        </message>
        <message>
            <source>Using a device the city did not issue</source>
            <translation>市が配っていない機器・媒体の使用</translation>
        </message>
        <message>
            <source>Access of non-regular staff</source>
            <translation>非常勤職員による情報の取扱い</translation>
        </message>
        <message>
            <source>Use of a system and its IDs</source>
            <translation>端末・システムの利用とIDの発行・廃止</translation>
        </message>
        <message>
            <source>Administrator rights of the common systems</source>
            <translation>統括の管理者権限の付与</translation>
        </message>
        <message>
            <source>Administrator rights of own systems</source>
            <translation>課のシステムの管理者権限の付与</translation>
        </message>
        <message>
            <source>Disclosing own system information</source>
            <translation>自分のシステムの情報の公開</translation>
        </message>
        <message>
            <source>Obtaining others' system information</source>
            <translation>ほかの人のシステムの情報の取得</translation>
        </message>
        <message>
            <source>Connection to an outside network</source>
            <translation>外部ネットワークとの接続</translation>
        </message>
        <message>
            <source>Use of wireless LAN</source>
            <translation>無線LANの利用</translation>
        </message>
        <message>
            <source>Writing out specific personal information</source>
            <translation>特定個人情報の端末からの書出し</translation>
        </message>
        <message>
            <source>Mail through another address</source>
            <translation>市のほかのアドレスでのメール</translation>
        </message>
        <message>
            <source>Forwarding mail outside</source>
            <translation>市のメールの外への自動転送</translation>
        </message>
        <message>
            <source>Use of Internet storage</source>
            <translation>インターネットの保管サービスの利用</translation>
        </message>
        <message>
            <source>Adding software</source>
            <translation>ソフトウェアの追加</translation>
        </message>
        <message>
            <source>Altering a terminal</source>
            <translation>端末の改造・部品の増設や交換</translation>
        </message>
        <message>
            <source>Connecting a terminal to a network</source>
            <translation>端末のネットワークへの接続</translation>
        </message>
        <message>
            <source>Remote access</source>
            <translation>外からの接続（リモート接続）</translation>
        </message>
        <message>
            <source>Connecting a brought-in terminal</source>
            <translation>持ち込んだ端末の接続</translation>
        </message>
        <message>
            <source>Connecting a public line</source>
            <translation>公衆の回線の接続</translation>
        </message>
        <message>
            <source>Joining an outside web meeting</source>
            <translation>外部のWeb会議への参加</translation>
        </message>
        <message>
            <source>Development equipment in city facilities</source>
            <translation>市の施設で使う開発用の機器・ソフト</translation>
        </message>
        <message>
            <source>Administrator rights of anti-malware</source>
            <translation>対策ソフトの管理権限</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>例外措置</translation>
        </message>
        <message>
            <source>Use of a cloud service</source>
            <translation>クラウドサービスの利用</translation>
        </message>
        <message>
            <source>Use of SNS</source>
            <translation>SNSの利用</translation>
        </message>
        <message>
            <source>Judgement on a classification</source>
            <translation>程度分類の判断</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>Waiting for the decision</source>
            <translation>決裁待ち</translation>
        </message>
        <message>
            <source>Waiting for another office</source>
            <translation>ほかの承認者の決裁待ち</translation>
        </message>
        <message>
            <source>The common platform of the city</source>
            <translation>市の共通基盤</translation>
        </message>
        <message>
            <source>A contractor</source>
            <translation>委託事業者</translation>
        </message>
        <message>
            <source>The cloud provider</source>
            <translation>クラウド事業者</translation>
        </message>
        <message>
            <source>Backup checked</source>
            <translation>取得の確認</translation>
        </message>
        <message>
            <source>Restore tried</source>
            <translation>復元の試験</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Media exchanged</source>
            <translation>媒体の交換</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>パソコン</translation>
        </message>
        <message>
            <source>Mobile terminal</source>
            <translation>モバイル端末</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>回線</translation>
        </message>
        <message>
            <source>Issued by the city</source>
            <translation>市の支給品</translation>
        </message>
        <message>
            <source>Privately owned</source>
            <translation>私物</translation>
        </message>
        <message>
            <source>Of a contractor</source>
            <translation>業者の物</translation>
        </message>
        <message>
            <source>Of another body</source>
            <translation>ほかの機関の物</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>異常なし</translation>
        </message>
        <message>
            <source>Malware found</source>
            <translation>不正プログラムあり</translation>
        </message>
        <message>
            <source>Spare</source>
            <translation>予備</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>貸与中</translation>
        </message>
        <message>
            <source>Soiled or broken</source>
            <translation>汚れ・破損</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>紛失</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>回収済み</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>廃棄済み</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>廃棄</translation>
        </message>
        <message>
            <source>Return to the owner</source>
            <translation>返却</translation>
        </message>
        <message>
            <source>Retention period over</source>
            <translation>保存年限の満了</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>Replaced or broken</source>
            <translation>更新・故障</translation>
        </message>
        <message>
            <source>End of lease or loan</source>
            <translation>リース・貸与の終了</translation>
        </message>
        <message>
            <source>Shredding</source>
            <translation>裁断</translation>
        </message>
        <message>
            <source>Dissolving</source>
            <translation>溶解</translation>
        </message>
        <message>
            <source>Burning</source>
            <translation>焼却</translation>
        </message>
        <message>
            <source>Physical destruction</source>
            <translation>物理的破壊</translation>
        </message>
        <message>
            <source>Degaussing</source>
            <translation>磁気消去</translation>
        </message>
        <message>
            <source>Erasure by overwriting</source>
            <translation>上書き消去</translation>
        </message>
        <message>
            <source>Erasure by destroying the key</source>
            <translation>暗号鍵の破棄による消去</translation>
        </message>
        <message>
            <source>Nothing is disposed of by mistake</source>
            <translation>誤廃棄の防止</translation>
        </message>
        <message>
            <source>Guarded where it is collected</source>
            <translation>集積場所での盗難・盗み見の防止</translation>
        </message>
        <message>
            <source>Nothing falls or scatters on the way</source>
            <translation>運搬中の落下・散逸の防止</translation>
        </message>
        <message>
            <source>Guarded where others carry or dispose</source>
            <translation>業者などによる運搬・処分での盗難・盗み見の防止</translation>
        </message>
        <message>
            <source>Watched by staff</source>
            <translation>職員が立会い</translation>
        </message>
        <message>
            <source>Certificate of the one who destroyed</source>
            <translation>実施者の証明書</translation>
        </message>
        <message>
            <source>Not watched, erased before handing over</source>
            <translation>立会いなし（引渡し前に消去）</translation>
        </message>
        <message>
            <source>No destruction</source>
            <translation>破壊を伴わない</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>施錠</translation>
        </message>
        <message>
            <source>Safe from fire</source>
            <translation>耐火</translation>
        </message>
        <message>
            <source>Safe from heat</source>
            <translation>耐熱</translation>
        </message>
        <message>
            <source>Safe from water</source>
            <translation>耐水</translation>
        </message>
        <message>
            <source>Safe from damp</source>
            <translation>耐湿</translation>
        </message>
        <message>
            <source>Office of the city</source>
            <translation>市の役職</translation>
        </message>
        <message>
            <source>Our section</source>
            <translation>課の職員</translation>
        </message>
        <message>
            <source>Outside desk</source>
            <translation>外部窓口</translation>
        </message>
        <message>
            <source>Watches for unauthorised access</source>
            <translation>不正アクセスの監視</translation>
        </message>
        <message>
            <source>Informs those concerned</source>
            <translation>関係者への連絡</translation>
        </message>
        <message>
            <source>Tells the outside desk</source>
            <translation>外部窓口への連絡</translation>
        </message>
        <message>
            <source>Responds</source>
            <translation>対応</translation>
        </message>
        <message>
            <source>Is told of a breach</source>
            <translation>侵害の連絡先</translation>
        </message>
        <message>
            <source>Is told of a failure</source>
            <translation>障害の連絡先</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Given within the city</source>
            <translation>庁内への提供</translation>
        </message>
        <message>
            <source>Given outside the city</source>
            <translation>庁外への提供</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>紙</translation>
        </message>
        <message>
            <source>On a medium</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>By mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Through a storage service</source>
            <translation>保管サービス</translation>
        </message>
        <message>
            <source>Through a network or system</source>
            <translation>ネットワーク・システム</translation>
        </message>
        <message>
            <source>Shown on the spot</source>
            <translation>その場での提示</translation>
        </message>
        <message>
            <source>Electronic signature</source>
            <translation>電子署名</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Protected by a password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Lockable case</source>
            <translation>鍵のかかるケース</translation>
        </message>
        <message>
            <source>Secrecy agreement</source>
            <translation>守秘の契約</translation>
        </message>
        <message>
            <source>Terminal administrator</source>
            <translation>端末の管理者</translation>
        </message>
        <message>
            <source>Network administrator</source>
            <translation>ネットワークの管理者</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>情報システムの管理者</translation>
        </message>
        <message>
            <source>Card issuer</source>
            <translation>認証用カードの発行者</translation>
        </message>
        <message>
            <source>Facility manager</source>
            <translation>施設管理者</translation>
        </message>
        <message>
            <source>Permitting authority for cloud services</source>
            <translation>クラウド利用の許可権限者</translation>
        </message>
        <message>
            <source>Approver named by the procedure</source>
            <translation>利用手順で決まっている承認者</translation>
        </message>
        <message>
            <source>Joins</source>
            <translation>着任</translation>
        </message>
        <message>
            <source>Changes work</source>
            <translation>担当替え</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>転出・退職</translation>
        </message>
        <message>
            <source>Still out</source>
            <translation>持出し中</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>返却済み</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>研修</translation>
        </message>
        <message>
            <source>Emergency drill</source>
            <translation>緊急時対応訓練</translation>
        </message>
        <message>
            <source>Briefing in the section</source>
            <translation>課内の教育・指示</translation>
        </message>
        <message>
            <source>Gathering</source>
            <translation>集合</translation>
        </message>
        <message>
            <source>E-learning</source>
            <translation>eラーニング</translation>
        </message>
        <message>
            <source>Papers to read</source>
            <translation>資料の閲覧</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>演習</translation>
        </message>
        <message>
            <source>All staff</source>
            <translation>全職員</translation>
        </message>
        <message>
            <source>New hires</source>
            <translation>新規採用</translation>
        </message>
        <message>
            <source>Holders of an office</source>
            <translation>役職者</translation>
        </message>
        <message>
            <source>Non-regular staff</source>
            <translation>非常勤職員</translation>
        </message>
        <message>
            <source>Handlers of My Number work</source>
            <translation>特定個人情報の取扱担当者</translation>
        </message>
        <message>
            <source>System handlers</source>
            <translation>情報システム担当者</translation>
        </message>
        <message>
            <source>Users of a cloud service</source>
            <translation>クラウドの利用者</translation>
        </message>
        <message>
            <source>Persons named</source>
            <translation>個別に指名</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>ポリシー</translation>
        </message>
        <message>
            <source>Specific personal information</source>
            <translation>特定個人情報</translation>
        </message>
        <message>
            <source>Targeted attacks</source>
            <translation>標的型攻撃</translation>
        </message>
        <message>
            <source>What to do in a breach</source>
            <translation>侵害への対応</translation>
        </message>
        <message>
            <source>Cloud services</source>
            <translation>クラウドサービス</translation>
        </message>
        <message>
            <source>Illegal copies of software</source>
            <translation>ソフトウェアの不正コピー</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation>法令</translation>
        </message>
        <message>
            <source>Other topic</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Carried by staff</source>
            <translation>職員が運搬</translation>
        </message>
        <message>
            <source>By post or courier</source>
            <translation>郵送・宅配</translation>
        </message>
        <message>
            <source>Sent electronically</source>
            <translation>電子送信</translation>
        </message>
        <message>
            <source>Carried by a contractor</source>
            <translation>業者が運搬</translation>
        </message>
        <message>
            <source>Handed over for repair</source>
            <translation>修理への引渡し</translation>
        </message>
        <message>
            <source>To storage elsewhere</source>
            <translation>別の場所への保管</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>封かん</translation>
        </message>
        <message>
            <source>Numbers blacked out or covered</source>
            <translation>番号の塗りつぶし・目隠し</translation>
        </message>
        <message>
            <source>Traceable on the way</source>
            <translation>追跡できる方法</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>利用者ID</translation>
        </message>
        <message>
            <source>Administrator ID</source>
            <translation>管理者ID</translation>
        </message>
        <message>
            <source>Shared ID</source>
            <translation>共用ID</translation>
        </message>
        <message>
            <source>Development ID</source>
            <translation>開発用ID</translation>
        </message>
        <message>
            <source>Folder for few</source>
            <translation>専用フォルダ</translation>
        </message>
        <message>
            <source>Still needed</source>
            <translation>必要</translation>
        </message>
        <message>
            <source>Rights reduced</source>
            <translation>権限を縮小</translation>
        </message>
        <message>
            <source>Handed back as it is</source>
            <translation>そのまま返す</translation>
        </message>
        <message>
            <source>To be approved again</source>
            <translation>要再承認</translation>
        </message>
        <message>
            <source>To be decided here</source>
            <translation>課長の決定待ち</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>送付待ち</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>回答待ち</translation>
        </message>
        <message>
            <source>Waiting for the paper</source>
            <translation>書面待ち</translation>
        </message>
        <message>
            <source>Signed paper</source>
            <translation>押印・署名済みの書面</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Training of new hires</source>
            <translation>新任者の研修</translation>
        </message>
        <message>
            <source>Consent to the policy</source>
            <translation>ポリシーへの同意</translation>
        </message>
        <message>
            <source>Access decided, the rest blocked</source>
            <translation>使える範囲の決定と制限</translation>
        </message>
        <message>
            <source>IDs and rights issued</source>
            <translation>IDと権限の付与</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>返却した</translation>
        </message>
        <message>
            <source>Ended or stopped</source>
            <translation>終了・停止した</translation>
        </message>
        <message>
            <source>Handed over to another person</source>
            <translation>ほかの人に引き継いだ</translation>
        </message>
        <message>
            <source>Keeps it in the new work</source>
            <translation>新しい担当でも使う</translation>
        </message>
        <message>
            <source>Is done</source>
            <translation>済んだ</translation>
        </message>
        <message>
            <source>Not needed here</source>
            <translation>必要ない</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Received by the recipient</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Returned to be mended</source>
            <translation>差戻し</translation>
        </message>
    </context>
    <context>
        <name>CityForm</name>
        <message>
            <source>An approval box has no title.</source>
            <translation>名称のない決裁欄があります。</translation>
        </message>
        <message>
            <source>There is room for %1 approval boxes.</source>
            <translation>決裁欄は%1個までです。</translation>
        </message>
        <message>
            <source>The list has no column.</source>
            <translation>列が一つもありません。</translation>
        </message>
        <message>
            <source>The column at place %1 has no heading.</source>
            <translation>%1番目の列に見出しがありません。</translation>
        </message>
        <message>
            <source>This form can have no column “%1”.</source>
            <translation>この様式に列「%1」は置けません。</translation>
        </message>
        <message>
            <source>The column “%1” stands there twice.</source>
            <translation>列「%1」が二つあります。</translation>
        </message>
        <message>
            <source>The column “%1” is too narrow: at least %2 mm.</source>
            <translation>列「%1」の幅が狭すぎます。%2 mm以上にしてください。</translation>
        </message>
        <message>
            <source>The columns are %1 mm wider than the page (%2 mm).</source>
            <translation>列の幅の合計が用紙の幅（%2 mm）を%1 mm超えています。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>様式番号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Note at the foot</source>
            <translation>欄外の注</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>用紙の向き</translation>
        </message>
        <message>
            <source>Approval boxes</source>
            <translation>決裁欄</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文言</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>項目の順</translation>
        </message>
        <message>
            <source>The form has no number.</source>
            <translation>様式番号がありません。</translation>
        </message>
        <message>
            <source>The form has no title.</source>
            <translation>題名がありません。</translation>
        </message>
        <message>
            <source>Nothing stands in place of “%1”.</source>
            <translation>「%1」に代わる文言が空です。</translation>
        </message>
        <message>
            <source>%1 has this number already.</source>
            <translation>この番号は「%1」で使っています。</translation>
        </message>
        <message>
            <source>A change begins today or later: papers of earlier days stay as they were.</source>
            <translation>適用する日は今日以後にしてください。前の日の書類は当時の様式のままです。</translation>
        </message>
        <message>
            <source>Form %1 changed</source>
            <translation>様式「%1」の変更</translation>
        </message>
        <message>
            <source>Form %1 as the program has it</source>
            <translation>様式「%1」を標準に戻す</translation>
        </message>
        <message>
            <source>A list of a fiscal year needs a column with the day it goes by.</source>
            <translation>年度の一覧には、年度を分ける日付の列が要ります。</translation>
        </message>
        <message>
            <source>Form %1 no longer used</source>
            <translation>様式「%1」の使用終了</translation>
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
        <name>CloudService</name>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>Ended before it started.</source>
            <translation>終了日が運用開始日より前です。</translation>
        </message>
        <message>
            <source>A condition of selection is not met: the approval needs an exception first.</source>
            <translation>満たさない選定の条件があります。承認の前に、例外措置が要ります。</translation>
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
            <translation>%1行目の%2：%3</translation>
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
        <message>
            <source>There is no record %1 in %2.</source>
            <translation>%2に「%1」という記録はありません。</translation>
        </message>
        <message>
            <source>The form %1 is not about one record.</source>
            <translation>様式 %1 には記録を指定できません。</translation>
        </message>
        <message numerus="yes">
            <source>%n duties</source>
            <translation>
                <numerusform>%n件の義務</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>することはありません。</translation>
        </message>
        <message>
            <source>All is well: %1 pages, %2 history entries, %3 attachments.</source>
            <translation>異常はありません（%1ページ、履歴%2件、添付ファイル%3件）。</translation>
        </message>
        <message>
            <source>There is not exactly one record called %1.</source>
            <translation>「%1」という記録は1件に決まりません。</translation>
        </message>
        <message>
            <source>Files attached: %1.</source>
            <translation>%1件のファイルを添付しました。</translation>
        </message>
        <message>
            <source>The file is not encrypted: whoever gets it can read the whole ledger.</source>
            <translation>このファイルは暗号化されません。手にした人は台帳のすべてを読めます。</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>Appointed until before appointed from.</source>
            <translation>任用の終了日が開始日より前です。</translation>
        </message>
        <message>
            <source>A reason for not asking although it is needed.</source>
            <translation>同意書が必要なのに、求めない理由が書かれています。</translation>
        </message>
        <message>
            <source>Signed before it was asked for.</source>
            <translation>署名日が依頼日より前です。</translation>
        </message>
        <message>
            <source>To be renewed before it was signed.</source>
            <translation>更新期限が署名日より前です。</translation>
        </message>
    </context>
    <context>
        <name>ConsentSigning</name>
        <message>
            <source>Attachment of this entry (signed on the screen)</source>
            <translation>この記録の添付（画面で署名）</translation>
        </message>
        <message>
            <source>The box is still without a signature.</source>
            <translation>枠の中に署名がありません。</translation>
        </message>
        <message>
            <source>The text has changed since it was shown. Have it read again.</source>
            <translation>表示した後に文面が変わりました。もう一度読んでもらってください。</translation>
        </message>
        <message>
            <source>Consent signed on the screen: %1</source>
            <translation>同意書に画面で署名：%1</translation>
        </message>
        <message>
            <source>Signature %1 %2.svg</source>
            <translation>署名 %1 %2.svg</translation>
        </message>
    </context>
    <context>
        <name>Consultation</name>
        <message>
            <source>Instructed before it was asked.</source>
            <translation>指示日が相談日より前です。</translation>
        </message>
        <message>
            <source>Done before it was asked.</source>
            <translation>実施日が相談日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Contract</name>
        <message>
            <source>Ends before it starts.</source>
            <translation>終了日が開始日より前です。</translation>
        </message>
        <message>
            <source>Accepted before it started.</source>
            <translation>検収日が開始日より前です。</translation>
        </message>
        <message>
            <source>Returned before it was given.</source>
            <translation>返却・消去日が提供日より前です。</translation>
        </message>
    </context>
    <context>
        <name>ContractClauses</name>
        <message>
            <source>Is it in the contract?</source>
            <translation>契約書にありますか。</translation>
        </message>
        <message>
            <source>In which paper does it stand, on which page?</source>
            <translation>どの文書の何頁にありますか。</translation>
        </message>
        <message>
            <source>Why is it not needed?</source>
            <translation>なぜ要らないのですか。</translation>
        </message>
    </context>
    <context>
        <name>DecisionButtons</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>Departures</name>
        <message>
            <source>The person moves.</source>
            <translation>本人の異動のため。</translation>
        </message>
        <message>
            <source>Move of %1</source>
            <translation>%1の異動</translation>
        </message>
        <message>
            <source>Office under the standard: %1</source>
            <translation>対策基準上の役割：%1</translation>
        </message>
        <message>
            <source>My Number work: %1</source>
            <translation>個人番号を扱う事務：%1</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be settled in this way.</source>
            <translation>「%1」は、この方法では処理できません。</translation>
        </message>
        <message>
            <source>The day is missing: %1</source>
            <translation>日付がありません：%1</translation>
        </message>
        <message>
            <source>The day has not come yet: %1</source>
            <translation>まだ来ていない日付です：%1</translation>
        </message>
        <message>
            <source>Who takes it over? %1</source>
            <translation>誰が引き継ぎますか：%1</translation>
        </message>
        <message>
            <source>Another person than the one who moves takes it over: %1</source>
            <translation>異動する本人以外の人が引き継ぎます：%1</translation>
        </message>
        <message>
            <source>The reason is missing: %1</source>
            <translation>理由がありません：%1</translation>
        </message>
        <message>
            <source>The move cannot be finished, this is open: %1</source>
            <translation>まだ終えられません。残っているもの：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>When was what was lent erased? (Art. 42(1)(1))</source>
            <translation>貸与品の中の情報をいつ消去しましたか（第42条第1項第1号）。</translation>
        </message>
        <message>
            <source>When were own files and papers erased? (Art. 42(1)(3))</source>
            <translation>自分で作ったファイルと書類をいつ消去しましたか（第42条第1項第3号）。</translation>
        </message>
        <message>
            <source>Who has confirmed all of it?</source>
            <translation>誰が確認しましたか。</translation>
        </message>
        <message>
            <source>Another person than the one who moves confirms it.</source>
            <translation>異動する本人以外の人が確認します。</translation>
        </message>
    </context>
    <context>
        <name>Disposal</name>
        <message>
            <source>Handed over before the data were erased.</source>
            <translation>データを消去する前に引き渡しています。</translation>
        </message>
        <message>
            <source>What nobody watches being destroyed is erased in a city facility first.</source>
            <translation>破壊に立ち会わないときは、先に市の施設の中で消去します。</translation>
        </message>
        <message>
            <source>The applicant cannot approve the own application, unless nobody else can; then say why.</source>
            <translation>申請者は自分の申請を承認できません。ほかに承認できる人がいないときは、その理由を書いてください。</translation>
        </message>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>Disposed of before it was approved.</source>
            <translation>廃棄の日が承認日より前です。</translation>
        </message>
        <message>
            <source>Disposed of before the retention period ends; say why.</source>
            <translation>保存満了日より前の廃棄です。理由を書いてください。</translation>
        </message>
        <message>
            <source>Another person than the one in charge confirms that nothing is disposed of by mistake.</source>
            <translation>誤廃棄でないことは、廃棄の担当者以外の人が確認します。</translation>
        </message>
        <message>
            <source>Settle how it is guarded: nothing by mistake, where it is collected, on the way (Art. 39(2)).</source>
            <translation>誤廃棄の防止、集める場所、運ぶ途中の三つの備えを選んでください（第39条第2項）。</translation>
        </message>
        <message>
            <source>A company takes part: settle how it is guarded there too (Art. 39(2)(4)).</source>
            <translation>業者が関わります。業者が運ぶ・処分するときの備えも選んでください（第39条第2項第4号）。</translation>
        </message>
        <message>
            <source>Enter the number of the certificate.</source>
            <translation>証明書の番号を入力してください。</translation>
        </message>
        <message>
            <source>Enter the date of the certificate.</source>
            <translation>証明書の日付を入力してください。</translation>
        </message>
        <message>
            <source>Say who watched it.</source>
            <translation>立ち会った職員を選んでください。</translation>
        </message>
        <message>
            <source>Say when it was watched.</source>
            <translation>立ち会った日時を入力してください。</translation>
        </message>
        <message>
            <source>Another person than the one who destroys it watches.</source>
            <translation>立ち会う人は、壊す人とは別の職員にしてください。</translation>
        </message>
        <message>
            <source>Choose what is disposed of or returned.</source>
            <translation>廃棄・返却する情報資産を選んでください。</translation>
        </message>
        <message>
            <source>Say whether it is disposed of or returned.</source>
            <translation>廃棄か返却かを選んでください。</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>件名を入力してください。</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>理由を選んでください。</translation>
        </message>
        <message>
            <source>The retention period of none of them is over; choose another reason.</source>
            <translation>保存年限を過ぎた物がありません。別の理由を選んでください。</translation>
        </message>
        <message>
            <source>Some of it has still to be kept. Say why it goes before.</source>
            <translation>保存年限を過ぎていない物があります。先に処分する事情を入力してください。</translation>
        </message>
        <message>
            <source>No one method will do for all of these things. Go back and dispose of paper and devices separately.</source>
            <translation>すべてに使える方法がありません。前に戻り、紙と機器などを分けて処分してください。</translation>
        </message>
        <message>
            <source>Choose how it is done.</source>
            <translation>方法を選んでください。</translation>
        </message>
        <message>
            <source>This method is not enough for what is disposed of.</source>
            <translation>この方法では足りません。ほかの方法を選んでください。</translation>
        </message>
        <message>
            <source>Choose how the destruction is proved (Art. 39(3)(2)).</source>
            <translation>破壊をどう確かめるかを選んでください（第39条第3項第2号）。</translation>
        </message>
        <message>
            <source>Name the company it is handed over to.</source>
            <translation>引き渡す業者の名前を入力してください。</translation>
        </message>
        <message>
            <source>Say who applies.</source>
            <translation>申請者を選んでください。</translation>
        </message>
        <message>
            <source>Say on which day it is applied for.</source>
            <translation>申請した日を入力してください。</translation>
        </message>
        <message>
            <source>Say who decided.</source>
            <translation>決めた人を選んでください。</translation>
        </message>
        <message>
            <source>Say on which day it was decided.</source>
            <translation>決めた日を入力してください。</translation>
        </message>
        <message>
            <source>It was decided before it was applied for.</source>
            <translation>決めた日が、申請した日より前です。</translation>
        </message>
        <message>
            <source>Another person than the applicant decides. Only where nobody else can: say why (Art. 14(1)).</source>
            <translation>申請者とは別の人が決めます。ほかに決められる人がいないときに限り、その事情を入力してください（第14条第1項）。</translation>
        </message>
        <message>
            <source>Say when the data were erased.</source>
            <translation>消去した日時を入力してください。</translation>
        </message>
        <message>
            <source>That moment has not come yet.</source>
            <translation>まだ来ていない日時です。</translation>
        </message>
        <message>
            <source>Say who erased them.</source>
            <translation>消去した人を選んでください。</translation>
        </message>
        <message>
            <source>Say how they were erased.</source>
            <translation>消去の方法を入力してください。</translation>
        </message>
        <message>
            <source>Data are erased in a city facility (Art. 39(3)(4)).</source>
            <translation>消去は市の施設の中で行います（第39条第3項第4号）。</translation>
        </message>
        <message>
            <source>Name the place of the erasure.</source>
            <translation>消去した場所を入力してください。</translation>
        </message>
        <message>
            <source>Say when it was handed over.</source>
            <translation>引き渡した日時を入力してください。</translation>
        </message>
        <message>
            <source>It is handed over only after the data were erased.</source>
            <translation>引き渡すのは、消去した後です。</translation>
        </message>
        <message>
            <source>Say when it was done.</source>
            <translation>済んだ日時を入力してください。</translation>
        </message>
        <message>
            <source>It was done before it was approved.</source>
            <translation>済んだ日が、承認された日より前です。</translation>
        </message>
        <message>
            <source>It was done before it was erased or handed over.</source>
            <translation>済んだ日時が、消去や引渡しの日時より前です。</translation>
        </message>
        <message>
            <source>Say who was in charge.</source>
            <translation>担当者を選んでください。</translation>
        </message>
        <message>
            <source>Say who confirmed that nothing goes by mistake.</source>
            <translation>誤廃棄でないことを確かめた人を選んでください。</translation>
        </message>
        <message>
            <source>Another person than the one in charge confirms that nothing goes by mistake.</source>
            <translation>誤廃棄でないことは、担当者とは別の人が確かめます。</translation>
        </message>
        <message>
            <source>Say what was done.</source>
            <translation>処理の内容を入力してください。</translation>
        </message>
        <message>
            <source>Wrong disposal: %1</source>
            <translation>誤廃棄：%1</translation>
        </message>
        <message>
            <source>It is gone already.</source>
            <translation>すでに廃棄・返却済みです。</translation>
        </message>
        <message>
            <source>It has been taken out and is not back.</source>
            <translation>持ち出したまま戻っていません。</translation>
        </message>
        <message>
            <source>It stands in another disposal that is not done yet.</source>
            <translation>まだ済んでいない別の廃棄・返却に入っています。</translation>
        </message>
        <message>
            <source>At least one goes, or none at all.</source>
            <translation>数量は1以上にしてください。</translation>
        </message>
        <message>
            <source>More go than there were.</source>
            <translation>数量が全体の数を超えています。</translation>
        </message>
        <message>
            <source>How many of %1 go? At least one.</source>
            <translation>%1のうちいくつを処分しますか。1以上の数を入れてください。</translation>
        </message>
        <message>
            <source>How many of %1 there are is not in the ledger. Enter it there first, or let all of them go.</source>
            <translation>%1の数量が台帳にありません。先に数量を入れるか、すべてを処分してください。</translation>
        </message>
        <message>
            <source>Of %1 there are only %2.</source>
            <translation>%1は%2しかありません。</translation>
        </message>
        <message>
            <source>%1 is no number of %2.</source>
            <translation>%1は「%2」の個別番号にありません。</translation>
        </message>
        <message>
            <source>Which of %1 go? Enter the numbers of the %2 that go.</source>
            <translation>%1のどれを処分しますか。処分する%2件の個別番号を入れてください。</translation>
        </message>
    </context>
    <context>
        <name>Duty</name>
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
    </context>
    <context>
        <name>DutyFinding</name>
        <message>
            <source>the check found it partly kept</source>
            <translation>点検で「一部だけ守られている」でした</translation>
        </message>
        <message>
            <source>the check found it not kept</source>
            <translation>点検で「守られていない」でした</translation>
        </message>
        <message>
            <source>the proposed classification is not confirmed</source>
            <translation>分類の案が、まだ確かめられていません</translation>
        </message>
        <message>
            <source>the manager has not decided yet</source>
            <translation>管理者の判断を待っています</translation>
        </message>
        <message>
            <source>it is not classified</source>
            <translation>程度が決まっていません</translation>
        </message>
        <message>
            <source>it holds specific personal information at a lower level</source>
            <translation>特定個人情報を含むのに、程度が低くなっています</translation>
        </message>
        <message>
            <source>its level is not what the answers ask for</source>
            <translation>程度が、設問の答えから決まるものと違います</translation>
        </message>
        <message>
            <source>nobody has decided on it as a group</source>
            <translation>まとめて分類することを、まだ誰も決めていません</translation>
        </message>
        <message>
            <source>one of its parts has a higher level</source>
            <translation>中身に、程度のもっと高いものがあります</translation>
        </message>
        <message>
            <source>one of its parts is not classified</source>
            <translation>中身に、程度が決まっていないものがあります</translation>
        </message>
        <message>
            <source>all its parts have a lower level</source>
            <translation>まとめた中身のどれよりも、程度が高くなっています</translation>
        </message>
        <message>
            <source>it has never been looked at again</source>
            <translation>まだ一度も見直されていません</translation>
        </message>
        <message>
            <source>its level is below the provider's</source>
            <translation>提供元より程度が低くなっています</translation>
        </message>
        <message>
            <source>its level is below the provider's, and all of it was taken</source>
            <translation>全部を受け取ったのに、提供元より程度が低くなっています</translation>
        </message>
        <message>
            <source>why the level was changed is not written</source>
            <translation>程度を変えた理由が書かれていません</translation>
        </message>
        <message>
            <source>the provider's class is unknown and the manager has not decided</source>
            <translation>提供元の分類がわからず、管理者もまだ判断していません</translation>
        </message>
        <message>
            <source>no asset is in the ledger</source>
            <translation>台帳に資産がまだありません</translation>
        </message>
        <message>
            <source>not everybody has been told of it</source>
            <translation>まだ報告していない相手がいます</translation>
        </message>
        <message>
            <source>no measure follows the instruction</source>
            <translation>指示の後の措置が書かれていません</translation>
        </message>
        <message>
            <source>it was closed without cause, damage or prevention</source>
            <translation>原因・被害・再発防止がそろわないまま閉じられています</translation>
        </message>
        <message>
            <source>cause, damage or prevention are not written yet</source>
            <translation>原因・被害・再発防止のどれかが、まだ書かれていません</translation>
        </message>
        <message>
            <source>nobody is named who answers for it</source>
            <translation>管理責任者が書かれていません</translation>
        </message>
        <message>
            <source>required fields are empty</source>
            <translation>必須の欄に空きがあります</translation>
        </message>
        <message>
            <source>its handling restrictions are not all answered</source>
            <translation>取扱制限に、まだ答えていないものがあります</translation>
        </message>
        <message>
            <source>its level is below the original's</source>
            <translation>元の資産より程度が低くなっています</translation>
        </message>
        <message>
            <source>whether it needs a label is not said</source>
            <translation>ラベルが要るかどうかが決まっていません</translation>
        </message>
        <message>
            <source>its label is not attached</source>
            <translation>ラベルが付いていません</translation>
        </message>
        <message>
            <source>no system is in the ledger, although the section owns one</source>
            <translation>所管するシステムがあるのに、台帳に載っていません</translation>
        </message>
        <message>
            <source>no cloud service is in the ledger, although the section uses one</source>
            <translation>クラウドサービスを使っているのに、台帳に載っていません</translation>
        </message>
        <message>
            <source>it is not approved</source>
            <translation>承認されていません</translation>
        </message>
        <message>
            <source>it was approved after it had left</source>
            <translation>持ち出した後に承認されています</translation>
        </message>
        <message>
            <source>who approved it does not hold the section manager's office</source>
            <translation>承認した人が、管理者の役に就いていません</translation>
        </message>
        <message>
            <source>no safeguard is named</source>
            <translation>保護の方法が書かれていません</translation>
        </message>
        <message>
            <source>when it leaves is not written</source>
            <translation>いつ持ち出すかが書かれていません</translation>
        </message>
        <message>
            <source>it has not come back</source>
            <translation>まだ戻っていません</translation>
        </message>
        <message>
            <source>nobody has confirmed the return</source>
            <translation>返却をまだ誰も確かめていません</translation>
        </message>
        <message>
            <source>it is carried neither encrypted nor locked</source>
            <translation>暗号化も施錠もせずに運ぶことになっています</translation>
        </message>
        <message>
            <source>the device has neither password nor encryption</source>
            <translation>機器にパスワードも暗号化もありません</translation>
        </message>
        <message>
            <source>who carries it is not written</source>
            <translation>持ち出す人が書かれていません</translation>
        </message>
        <message>
            <source>the carrier approved it without a reason</source>
            <translation>持ち出す本人が、理由を書かずに承認しています</translation>
        </message>
        <message>
            <source>the restriction is answered as not done</source>
            <translation>取扱制限が「していない」になっています</translation>
        </message>
        <message>
            <source>the restriction is not answered</source>
            <translation>取扱制限に、まだ答えていません</translation>
        </message>
        <message>
            <source>the ledger names no place for it</source>
            <translation>台帳に保管場所が書かれていません</translation>
        </message>
        <message>
            <source>a custodian of assets is no system handler yet</source>
            <translation>資産の管理責任者が、まだ情報システム担当者になっていません</translation>
        </message>
        <message>
            <source>its next review is set for this year</source>
            <translation>今年度に見直す予定です</translation>
        </message>
        <message>
            <source>another office has not decided yet</source>
            <translation>ほかの役職がまだ決裁していません</translation>
        </message>
        <message>
            <source>an office that has to agree has not signed</source>
            <translation>承認の要る役職の決裁がそろっていません</translation>
        </message>
        <message>
            <source>when it was decided is not written</source>
            <translation>決裁した日が書かれていません</translation>
        </message>
        <message>
            <source>it began before it was approved</source>
            <translation>承認の前に始まっています</translation>
        </message>
        <message>
            <source>whether its condition is met is not answered</source>
            <translation>条件を満たすかどうか答えていません</translation>
        </message>
        <message>
            <source>its condition is not met</source>
            <translation>条件を満たしていません</translation>
        </message>
        <message>
            <source>the application says nothing about it</source>
            <translation>申請にそのことが書かれていません</translation>
        </message>
        <message>
            <source>its conditions are not written</source>
            <translation>条件が書かれていません</translation>
        </message>
        <message>
            <source>its conditions are not all met</source>
            <translation>満たしていない条件があります</translation>
        </message>
        <message>
            <source>a condition of the approval was not kept</source>
            <translation>承認に付いた条件が守られていません</translation>
        </message>
        <message>
            <source>whether the conditions of the approval are kept is not written</source>
            <translation>承認に付いた条件を守ったかどうか書かれていません</translation>
        </message>
        <message>
            <source>the particulars of the application are empty</source>
            <translation>申請の記載事項が空です</translation>
        </message>
        <message>
            <source>the application has not been sent</source>
            <translation>申請をまだ出していません</translation>
        </message>
        <message>
            <source>for whom it is approved is not written</source>
            <translation>誰についての承認か書かれていません</translation>
        </message>
        <message>
            <source>why it is needed is not written</source>
            <translation>なぜ要るかが書かれていません</translation>
        </message>
        <message>
            <source>until when it holds is not written</source>
            <translation>いつまで有効か書かれていません</translation>
        </message>
        <message>
            <source>what was approved is not written</source>
            <translation>何を承認したか書かれていません</translation>
        </message>
        <message>
            <source>where its papers are kept is not written</source>
            <translation>書類の保管場所が書かれていません</translation>
        </message>
        <message>
            <source>who asked for it is not written</source>
            <translation>申請した人が書かれていません</translation>
        </message>
        <message>
            <source>who asked approved it without a reason</source>
            <translation>申請した人が、理由を書かずに自分で承認しています</translation>
        </message>
        <message>
            <source>the issuer has not been told</source>
            <translation>発行者に知らせていません</translation>
        </message>
        <message>
            <source>which office issued it is not written</source>
            <translation>どの役職が発行したか書かれていません</translation>
        </message>
        <message>
            <source>what the issuer told to do is not written</source>
            <translation>発行者の指示が書かれていません</translation>
        </message>
        <message>
            <source>it still opens the system</source>
            <translation>まだ無効にしていません</translation>
        </message>
        <message>
            <source>it is not said that the spare card opens nothing</source>
            <translation>予備のカードが使えない状態か答えていません</translation>
        </message>
        <message>
            <source>where it is kept is not written</source>
            <translation>保管場所が書かれていません</translation>
        </message>
        <message>
            <source>it has not been collected</source>
            <translation>まだ集めていません</translation>
        </message>
        <message>
            <source>its data still stand in the system</source>
            <translation>システムにデータが残っています</translation>
        </message>
        <message>
            <source>whether it can still be read is not answered</source>
            <translation>読み取れる状態か答えていません</translation>
        </message>
        <message>
            <source>its data are not erased</source>
            <translation>データを消していません</translation>
        </message>
        <message>
            <source>it is not shredded</source>
            <translation>まだ砕いていません</translation>
        </message>
        <message>
            <source>who shredded it is not written</source>
            <translation>砕いた人が書かれていません</translation>
        </message>
        <message>
            <source>when the point was answered is missing</source>
            <translation>この点をいつ確かめたかが空欄です</translation>
        </message>
        <message>
            <source>what was found out about the service is not written</source>
            <translation>サービスについて分かったことが書かれていません</translation>
        </message>
        <message>
            <source>whether contractors administer it is not answered</source>
            <translation>受託者が管理するかどうかが未回答です</translation>
        </message>
        <message>
            <source>whether they use several factors is not answered</source>
            <translation>受託者が多要素認証を使うかどうかが未回答です</translation>
        </message>
        <message>
            <source>contractors administer it with one factor only</source>
            <translation>受託者が一つの要素だけで管理しています</translation>
        </message>
        <message>
            <source>its use is not applied for</source>
            <translation>利用を申請していません</translation>
        </message>
        <message>
            <source>it was approved after it had come into use</source>
            <translation>使い始めた後に承認されています</translation>
        </message>
        <message>
            <source>no cloud manager is named</source>
            <translation>クラウド管理者が決まっていません</translation>
        </message>
        <message>
            <source>its use is not confirmed yet</source>
            <translation>利用状況をまだ確認していません</translation>
        </message>
        <message>
            <source>how its use was considered is not written</source>
            <translation>利用をどう検討したかが書かれていません</translation>
        </message>
        <message>
            <source>no audit report or certificate of it is named</source>
            <translation>監査報告書や認証が書かれていません</translation>
        </message>
        <message>
            <source>what has to come before the contract is not done</source>
            <translation>契約より前に要ることが済んでいません</translation>
        </message>
        <message>
            <source>what has to come before the contract came after it</source>
            <translation>契約より前に要ることが契約の後になりました</translation>
        </message>
        <message>
            <source>its contract is not linked</source>
            <translation>契約とつながっていません</translation>
        </message>
        <message>
            <source>its contract is not concluded</source>
            <translation>契約がまだ結ばれていません</translation>
        </message>
        <message>
            <source>its entry in the ledger is not reported</source>
            <translation>台帳に載せたことを報告していません</translation>
        </message>
        <message>
            <source>a change is not brought into the ledger or not told</source>
            <translation>変更を台帳に書いていないか、報告していません</translation>
        </message>
        <message>
            <source>whether others are trained by their own side is not confirmed</source>
            <translation>関係者がそれぞれの所属で教育を受けたか確かめていません</translation>
        </message>
        <message>
            <source>how its information was disposed of is not written</source>
            <translation>情報をどう処分したかが書かれていません</translation>
        </message>
        <message>
            <source>nobody has confirmed that its information is gone</source>
            <translation>情報が残っていないことを誰も確かめていません</translation>
        </message>
        <message>
            <source>its terms for use on a cloud are not confirmed</source>
            <translation>クラウドで使うときの使用条件を確かめていません</translation>
        </message>
        <message>
            <source>no cloud service is entered in the register</source>
            <translation>クラウドサービスが台帳に一つもありません</translation>
        </message>
        <message>
            <source>a step before the start was taken after it</source>
            <translation>始める前に要る手順が始めた後になりました</translation>
        </message>
        <message>
            <source>the work handed out is not described</source>
            <translation>委託する業務が書かれていません</translation>
        </message>
        <message>
            <source>its specification is not written yet</source>
            <translation>仕様書がまだありません</translation>
        </message>
        <message>
            <source>its contractor is not selected yet</source>
            <translation>委託先をまだ選んでいません</translation>
        </message>
        <message>
            <source>why this contractor was selected is not written</source>
            <translation>この委託先を選んだ理由が書かれていません</translation>
        </message>
        <message>
            <source>it is not concluded yet</source>
            <translation>契約をまだ結んでいません</translation>
        </message>
        <message>
            <source>whether important information is given is not answered</source>
            <translation>重要な情報を渡すかどうかが未回答です</translation>
        </message>
        <message>
            <source>no secrecy is agreed</source>
            <translation>秘密保持を取り決めていません</translation>
        </message>
        <message>
            <source>whether the contract has the clause is not answered</source>
            <translation>この条項が契約にあるかどうかが未回答です</translation>
        </message>
        <message>
            <source>in which paper the clause stands is not written</source>
            <translation>どの書類に条項があるかが書かれていません</translation>
        </message>
        <message>
            <source>the clause is missing in the contract</source>
            <translation>契約にこの条項がありません</translation>
        </message>
        <message>
            <source>the clause is still to be put into the contract</source>
            <translation>この条項をまだ契約に入れていません</translation>
        </message>
        <message>
            <source>no reason says why the clause is not needed</source>
            <translation>条項が要らない理由が書かれていません</translation>
        </message>
        <message>
            <source>information was given without looking at the criteria</source>
            <translation>判断基準を見ないで情報を渡しました</translation>
        </message>
        <message>
            <source>whether it was given by the criteria is not answered</source>
            <translation>判断基準に沿って渡したかどうかが未回答です</translation>
        </message>
        <message>
            <source>the contractor's measures were never checked</source>
            <translation>委託先の対策を一度も確かめていません</translation>
        </message>
        <message>
            <source>the measures towards the contractor are not reported</source>
            <translation>委託先に取った措置を報告していません</translation>
        </message>
        <message>
            <source>nothing was demanded after an accident</source>
            <translation>事故の後に何も求めていません</translation>
        </message>
        <message>
            <source>a regular report has not come yet</source>
            <translation>定期の報告がまだ来ていません</translation>
        </message>
        <message>
            <source>no regular report has ever come</source>
            <translation>定期の報告が一度も来ていません</translation>
        </message>
        <message>
            <source>it is not accepted yet</source>
            <translation>まだ検収していません</translation>
        </message>
        <message>
            <source>information handed over has not come back</source>
            <translation>渡した情報が戻っていません</translation>
        </message>
        <message>
            <source>nobody has confirmed that all came back or is gone</source>
            <translation>全て戻ったか消えたかを誰も確かめていません</translation>
        </message>
        <message>
            <source>the report at the end has not come</source>
            <translation>終わりの報告が来ていません</translation>
        </message>
        <message>
            <source>nothing shows that the contractor gave back or erased all</source>
            <translation>委託先が全て返したか消したかを示すものがありません</translation>
        </message>
        <message>
            <source>no contract that runs is entered in the register</source>
            <translation>期間中の契約が台帳にありません</translation>
        </message>
        <message>
            <source>how it is disposed of is not written</source>
            <translation>廃棄の方法が書かれていません</translation>
        </message>
        <message>
            <source>what was done to it is not written</source>
            <translation>処理の内容が書かれていません</translation>
        </message>
        <message>
            <source>it has not been disposed of</source>
            <translation>まだ廃棄・返却していません</translation>
        </message>
        <message>
            <source>it is not needed and still has not been disposed of</source>
            <translation>要らないと分かったのに、まだ廃棄・返却していません</translation>
        </message>
        <message>
            <source>it was disposed of without approval</source>
            <translation>承認を受けずに廃棄しています</translation>
        </message>
        <message>
            <source>it was disposed of before it was approved</source>
            <translation>承認の前に廃棄しています</translation>
        </message>
        <message>
            <source>it is not said how the disposal is guarded here</source>
            <translation>この段階の備えが選ばれていません</translation>
        </message>
        <message>
            <source>nobody has checked that nothing goes by mistake</source>
            <translation>間違いがないか確かめた人が書かれていません</translation>
        </message>
        <message>
            <source>day and hour are not written</source>
            <translation>日時が書かれていません</translation>
        </message>
        <message>
            <source>who did it is not written</source>
            <translation>担当した人が書かれていません</translation>
        </message>
        <message>
            <source>how its information was made unreadable is not written</source>
            <translation>情報を読めなくした方法が書かれていません</translation>
        </message>
        <message>
            <source>it has neither been destroyed nor erased</source>
            <translation>まだ壊しても消してもいません</translation>
        </message>
        <message>
            <source>its destruction was neither watched nor certified</source>
            <translation>破壊を見届けた記録も証明書もありません</translation>
        </message>
        <message>
            <source>it was handed over unerased</source>
            <translation>消さずに引き渡しています</translation>
        </message>
        <message>
            <source>it was erased only after it had been handed over</source>
            <translation>引き渡した後に消しています</translation>
        </message>
        <message>
            <source>it was erased outside the city's rooms</source>
            <translation>市の施設の外で消しています</translation>
        </message>
        <message>
            <source>where it was erased is not written</source>
            <translation>市の施設の中で消したか答えていません</translation>
        </message>
        <message>
            <source>who erased it is not written</source>
            <translation>消した人が書かれていません</translation>
        </message>
        <message>
            <source>how it was erased is not written</source>
            <translation>消し方が書かれていません</translation>
        </message>
        <message>
            <source>its storage is neither erased nor destroyed</source>
            <translation>中の記憶装置を消しても壊してもいません</translation>
        </message>
        <message>
            <source>its password has not been changed since it leaked</source>
            <translation>漏れたと知らせた後、パスワードを変えていません</translation>
        </message>
        <message>
            <source>who holds it is not written</source>
            <translation>利用者が書かれていません</translation>
        </message>
        <message>
            <source>what it may do is not written</source>
            <translation>権限が書かれていません</translation>
        </message>
        <message>
            <source>when it was issued is not written</source>
            <translation>発行した日が書かれていません</translation>
        </message>
        <message>
            <source>its administrator does not know that it is not needed</source>
            <translation>要らなくなったことを管理者に知らせていません</translation>
        </message>
        <message>
            <source>whether it is still needed was never reviewed</source>
            <translation>まだ要るかどうか、一度も点検していません</translation>
        </message>
        <message>
            <source>the CISO has not approved who gets it</source>
            <translation>ＣＩＳＯの承認がありません</translation>
        </message>
        <message>
            <source>who approved it is not written</source>
            <translation>承認した人が書かれていません</translation>
        </message>
        <message>
            <source>who granted the rights is not written</source>
            <translation>権限を付けた人が書かれていません</translation>
        </message>
        <message>
            <source>its password is not said to be stricter than usual</source>
            <translation>パスワードを普通より厳しくしたか答えていません</translation>
        </message>
        <message>
            <source>its attempts are not said to be fewer than usual</source>
            <translation>入力回数を普通より厳しくしたか答えていません</translation>
        </message>
        <message>
            <source>how often and how long it may connect is not fixed</source>
            <translation>接続の回数と時間を決めていません</translation>
        </message>
        <message>
            <source>the chief officer has not set it up</source>
            <translation>統括への申出と設定の記録がありません</translation>
        </message>
        <message>
            <source>the chief officer was not asked about mail for a guest</source>
            <translation>職員でない人のメールについて、統括への申出の記録がありません</translation>
        </message>
        <message>
            <source>what it is used for is not written</source>
            <translation>使う目的が書かれていません</translation>
        </message>
        <message>
            <source>from when until when each may use it is not written</source>
            <translation>利用者ごとの期間が書かれていません</translation>
        </message>
        <message>
            <source>on which machines it works is not written</source>
            <translation>使える機器が書かれていません</translation>
        </message>
        <message>
            <source>what came of an order is not written</source>
            <translation>指示の結果が書かれていません</translation>
        </message>
        <message>
            <source>whether it is a serious breach is not judged yet</source>
            <translation>重大な侵害かどうかをまだ判断していません</translation>
        </message>
        <message>
            <source>the CISO has not been told of the serious breach</source>
            <translation>重大な侵害をＣＩＳＯに知らせていません</translation>
        </message>
        <message>
            <source>whether personal information is involved is not answered</source>
            <translation>個人情報に関わるかどうかが未回答です</translation>
        </message>
        <message>
            <source>the CISO has not got the facts to report and publish</source>
            <translation>報告と公表に要る事実をＣＩＳＯに渡していません</translation>
        </message>
        <message>
            <source>what was done at once and by which plan is not written</source>
            <translation>すぐに何をし、どの手順に従ったかが書かれていません</translation>
        </message>
        <message>
            <source>how the emergency plan was followed is not written</source>
            <translation>緊急時対応計画にどう従ったかが書かれていません</translation>
        </message>
        <message>
            <source>which evidence was kept is not written</source>
            <translation>どの証拠を残したかが書かれていません</translation>
        </message>
        <message>
            <source>whether the conditions are kept is not answered</source>
            <translation>条件を守っているかどうかが未回答です</translation>
        </message>
        <message>
            <source>the conditions of its approval are not kept</source>
            <translation>承認の条件を守っていません</translation>
        </message>
        <message>
            <source>in which area it is terminated is not entered</source>
            <translation>どの区域で成端したかが空欄です</translation>
        </message>
        <message>
            <source>it is terminated outside the managed area</source>
            <translation>管理区域の外で成端しています</translation>
        </message>
        <message>
            <source>why it ends outside the managed area, and how safely, is not written</source>
            <translation>管理区域の外で終わる理由と安全の措置が書かれていません</translation>
        </message>
        <message>
            <source>its end outside the managed area is not approved</source>
            <translation>管理区域の外で終わることの承認がありません</translation>
        </message>
        <message>
            <source>whether it has a backup line is not answered</source>
            <translation>予備の回線があるかどうかが未回答です</translation>
        </message>
        <message>
            <source>it has no backup line, and nothing says why</source>
            <translation>予備の回線がなく、理由も書かれていません</translation>
        </message>
        <message>
            <source>how the cable is protected is not written</source>
            <translation>ケーブルをどう守るかが書かれていません</translation>
        </message>
        <message>
            <source>use, route, type or colour of the cable is missing</source>
            <translation>ケーブルの用途・経路・種類・色のどれかが空欄です</translation>
        </message>
        <message>
            <source>what the facility manager answered is not written</source>
            <translation>施設管理者の返事が書かれていません</translation>
        </message>
        <message>
            <source>no contract settles the liability of the other side</source>
            <translation>相手方の責任を定めた契約がありません</translation>
        </message>
        <message>
            <source>how the wireless LAN is encrypted is not written</source>
            <translation>無線ＬＡＮをどう暗号化しているかが書かれていません</translation>
        </message>
        <message>
            <source>wireless LAN is used in the My Number zone</source>
            <translation>マイナンバー利用事務系で無線ＬＡＮを使っています</translation>
        </message>
        <message>
            <source>in which zone the wireless LAN is used is not entered</source>
            <translation>どの系で無線ＬＡＮを使うかが空欄です</translation>
        </message>
        <message>
            <source>the opinion is not handed on yet</source>
            <translation>意見をまだ上げていません</translation>
        </message>
        <message>
            <source>no instruction has been given yet</source>
            <translation>まだ指示を与えていません</translation>
        </message>
        <message>
            <source>the head of the section concerned has not been told</source>
            <translation>関係する課の長に知らせていません</translation>
        </message>
        <message>
            <source>it is not put right yet</source>
            <translation>まだ是正していません</translation>
        </message>
        <message>
            <source>who told of it has no answer yet</source>
            <translation>知らせてくれた相手にまだ答えていません</translation>
        </message>
        <message>
            <source>the department officer has not been told</source>
            <translation>情報セキュリティ責任者に知らせていません</translation>
        </message>
        <message>
            <source>nothing was ordered or done against it</source>
            <translation>止める指示も措置もしていません</translation>
        </message>
        <message>
            <source>the notice of curbed rights is not filed</source>
            <translation>権利を止めた旨の通知をとじていません</translation>
        </message>
        <message>
            <source>why it was unavoidable, and how small it is, is not written</source>
            <translation>やむを得ない理由と範囲が書かれていません</translation>
        </message>
        <message>
            <source>what, why or until when is not written</source>
            <translation>内容・理由・期間のどれかが書かれていません</translation>
        </message>
        <message>
            <source>the CISO has not been told</source>
            <translation>ＣＩＳＯに知らせていません</translation>
        </message>
        <message>
            <source>it was ordered to be lifted and still stands</source>
            <translation>取りやめを命じられたが、まだ続いています</translation>
        </message>
        <message>
            <source>whether the auditor is independent is not answered</source>
            <translation>監査人が独立しているかどうかが未回答です</translation>
        </message>
        <message>
            <source>the section audited itself without a reason</source>
            <translation>理由なく自分の課を自分で監査しました</translation>
        </message>
        <message>
            <source>no case has been opened on the notice</source>
            <translation>通知を受けて事案を起こしていません</translation>
        </message>
        <message>
            <source>it is neither answered nor refused with a reason</source>
            <translation>答えてもおらず、断る理由も書かれていません</translation>
        </message>
        <message>
            <source>what was handed over is not written</source>
            <translation>何を渡したかが書かれていません</translation>
        </message>
        <message>
            <source>it is not completed yet</source>
            <translation>まだ終わっていません</translation>
        </message>
        <message>
            <source>when it was stopped is not written</source>
            <translation>いつ止めたかが書かれていません</translation>
        </message>
        <message>
            <source>the finding is not cleared yet</source>
            <translation>指摘がまだ直っていません</translation>
        </message>
        <message>
            <source>its progress was never reported</source>
            <translation>進み具合を一度も報告していません</translation>
        </message>
        <message>
            <source>whether the same problem exists here is not answered</source>
            <translation>同じ問題がここにもあるかどうかが未回答です</translation>
        </message>
        <message>
            <source>the result is not returned yet</source>
            <translation>結果をまだ返していません</translation>
        </message>
        <message>
            <source>its problems are not reported</source>
            <translation>見つかった問題を報告していません</translation>
        </message>
        <message>
            <source>its problems are not put right yet</source>
            <translation>見つかった問題をまだ直していません</translation>
        </message>
        <message>
            <source>the account is not named on the city's website</source>
            <translation>市のサイトにアカウントを載せていません</translation>
        </message>
        <message>
            <source>whether its profile names the city is not answered</source>
            <translation>紹介欄に市の名があるかどうかが未回答です</translation>
        </message>
        <message>
            <source>its profile does not name the city</source>
            <translation>紹介欄に市の名がありません</translation>
        </message>
        <message>
            <source>who may use it, and how others are kept out, is not written</source>
            <translation>誰が使え、他の人をどう防ぐかが書かれていません</translation>
        </message>
        <message>
            <source>somebody without the right can still use it</source>
            <translation>権利のない人がまだ使えます</translation>
        </message>
        <message>
            <source>somebody was stopped only after losing the right</source>
            <translation>権利を失った後に遅れて止めた人がいます</translation>
        </message>
        <message>
            <source>the measures for work outside are not written</source>
            <translation>庁外で処理するときの安全管理措置が書かれていません</translation>
        </message>
        <message>
            <source>when the measures for work outside were fixed is not written</source>
            <translation>安全管理措置を決めた日が書かれていません</translation>
        </message>
        <message>
            <source>it is not said that the city's rules for work outside are kept</source>
            <translation>統括の定める安全管理措置を使うか答えていません</translation>
        </message>
        <message>
            <source>a paper that it needs is not in the register</source>
            <translation>要る書類が台帳にありません</translation>
        </message>
        <message>
            <source>the paper that it needs is not finished</source>
            <translation>要る書類ができあがっていません</translation>
        </message>
        <message>
            <source>no day is set for the next review of its paper</source>
            <translation>書類を次に見直す日が決まっていません</translation>
        </message>
        <message>
            <source>where its papers lie and who may read them is not written</source>
            <translation>書類の置き場所と見られる人が書かれていません</translation>
        </message>
        <message>
            <source>how long its papers are kept is not entered</source>
            <translation>書類をいつまで保つかが空欄です</translation>
        </message>
        <message>
            <source>the rules of its stages are not fully answered</source>
            <translation>段階ごとの規定にまだ全部は答えていません</translation>
        </message>
        <message>
            <source>a rule of its stages is not met</source>
            <translation>段階ごとの規定の一つを満たしていません</translation>
        </message>
        <message>
            <source>the paper has not been handed on</source>
            <translation>書類をまだ渡していません</translation>
        </message>
        <message>
            <source>no certificate or audit report of the provider is there</source>
            <translation>事業者の認証も監査報告書もありません</translation>
        </message>
        <message>
            <source>nobody is named as its responsible person</source>
            <translation>責任者が決まっていません</translation>
        </message>
        <message>
            <source>it is not finished</source>
            <translation>できあがっていません</translation>
        </message>
        <message>
            <source>no day is set for its next review</source>
            <translation>次に見直す日が決まっていません</translation>
        </message>
        <message>
            <source>its planned change is not reported</source>
            <translation>予定した変更を報告していません</translation>
        </message>
        <message>
            <source>no system is entered in the register</source>
            <translation>システムが台帳に一つもありません</translation>
        </message>
        <message>
            <source>the paper is not in the register</source>
            <translation>その書類が台帳にありません</translation>
        </message>
        <message>
            <source>neither telephone nor mail is written</source>
            <translation>電話もメールも書かれていません</translation>
        </message>
        <message>
            <source>it has not been passed on</source>
            <translation>まだ渡していません</translation>
        </message>
        <message>
            <source>it has changed since it was passed on</source>
            <translation>渡した後に変わっています</translation>
        </message>
        <message>
            <source>the order of calling, or that it was confirmed, is missing</source>
            <translation>連絡順か、確かめた日が書かれていません</translation>
        </message>
        <message>
            <source>for which assets or system it is is not written</source>
            <translation>どの資産・システムの連絡先か書かれていません</translation>
        </message>
        <message>
            <source>no confirmed contact of its provider names it</source>
            <translation>このサービスの事業者の、確かめた連絡先がありません</translation>
        </message>
        <message>
            <source>the telephone is not written</source>
            <translation>電話が書かれていません</translation>
        </message>
        <message>
            <source>it has not been confirmed</source>
            <translation>まだ確かめていません</translation>
        </message>
        <message>
            <source>the CSIRT with its telephone is not entered</source>
            <translation>ＣＳＩＲＴの電話が連絡先にありません</translation>
        </message>
        <message>
            <source>whether assets are handled is not answered</source>
            <translation>情報資産を受け持つか答えていません</translation>
        </message>
        <message>
            <source>since when assets are handled is not written</source>
            <translation>いつから情報資産を受け持つか書かれていません</translation>
        </message>
        <message>
            <source>in which My Number work is not written</source>
            <translation>特定個人情報を扱うどの業務か書かれていません</translation>
        </message>
        <message>
            <source>what is done in it is not written</source>
            <translation>その業務で何をするか書かれていません</translation>
        </message>
        <message>
            <source>since when is not written</source>
            <translation>いつからか書かれていません</translation>
        </message>
        <message>
            <source>no consent is signed, nor why none is needed</source>
            <translation>同意書の署名も、要らない理由もありません</translation>
        </message>
        <message>
            <source>an ID is held although no access is approved</source>
            <translation>利用の承認がないのにIDを持っています</translation>
        </message>
        <message>
            <source>what is not approved has not been checked to be blocked</source>
            <translation>承認しないものが使えないことを確かめていません</translation>
        </message>
        <message>
            <source>it is not written that what was lent was erased</source>
            <translation>貸した物の情報を消した日が書かれていません</translation>
        </message>
        <message>
            <source>not everything lent is erased</source>
            <translation>貸した物の中に、情報を消していない物があります</translation>
        </message>
        <message>
            <source>not everything lent has come back</source>
            <translation>貸した物の中に、返っていない物があります</translation>
        </message>
        <message>
            <source>it is not written that the own files and papers are gone</source>
            <translation>自分でつくったファイルや紙を消した日が書かれていません</translation>
        </message>
        <message>
            <source>no contact of the section is entered</source>
            <translation>課の連絡先が登録されていません</translation>
        </message>
        <message>
            <source>nobody in the contacts has this task</source>
            <translation>この役目の人が連絡先にいません</translation>
        </message>
        <message>
            <source>nobody is entered as handling My Number work</source>
            <translation>特定個人情報を扱う人が登録されていません</translation>
        </message>
        <message>
            <source>it is not designated yet</source>
            <translation>まだ指定していません</translation>
        </message>
        <message>
            <source>the condition is not answered yet</source>
            <translation>この条件にまだ答えていません</translation>
        </message>
        <message>
            <source>the condition is not met</source>
            <translation>この条件を満たしていません</translation>
        </message>
        <message>
            <source>the equivalent measure is not written</source>
            <translation>同等の措置が書かれていません</translation>
        </message>
        <message>
            <source>the equivalent measure is not approved</source>
            <translation>同等の措置の承認がありません</translation>
        </message>
        <message>
            <source>a point of the handling area is not answered yet</source>
            <translation>取扱区域の項目にまだ答えていません</translation>
        </message>
        <message>
            <source>a point of the handling area is not met</source>
            <translation>取扱区域の項目を満たしていません</translation>
        </message>
        <message>
            <source>in which area it lies is not entered</source>
            <translation>どの区域にあるかが空欄です</translation>
        </message>
        <message>
            <source>it lies where no area is designated</source>
            <translation>区域に指定されていない所にあります</translation>
        </message>
        <message>
            <source>entering or leaving is not written down</source>
            <translation>入りか出の時刻が書かれていません</translation>
        </message>
        <message>
            <source>who entered or why is not written down</source>
            <translation>入った人か用件が書かれていません</translation>
        </message>
        <message>
            <source>whether belongings were checked is not answered</source>
            <translation>持ち物を確かめたかどうかが未回答です</translation>
        </message>
        <message>
            <source>belongings were not checked</source>
            <translation>持ち物を確かめていません</translation>
        </message>
        <message>
            <source>in which area it stands is not entered</source>
            <translation>どの区域に置いたかが空欄です</translation>
        </message>
        <message>
            <source>it stands outside the managed area without approval</source>
            <translation>承認なく管理区域の外に置いています</translation>
        </message>
        <message>
            <source>why it stands outside the managed area, and how safely, is not written</source>
            <translation>管理区域の外に置く理由と安全の措置が書かれていません</translation>
        </message>
        <message>
            <source>its place outside the managed area is not approved</source>
            <translation>管理区域の外に置くことの承認がありません</translation>
        </message>
        <message>
            <source>the general officer has not got its papers</source>
            <translation>統括情報セキュリティ責任者に資料を渡していません</translation>
        </message>
        <message>
            <source>the CISO has not approved its place off the premises</source>
            <translation>庁外に置くことをＣＩＳＯが承認していません</translation>
        </message>
        <message>
            <source>its measures off the premises were never reported</source>
            <translation>庁外での対策を一度も報告していません</translation>
        </message>
        <message>
            <source>when its image was made is not entered</source>
            <translation>イメージをいつ取ったかが空欄です</translation>
        </message>
        <message>
            <source>a question about the device is not answered yet</source>
            <translation>機器についての問いにまだ答えていません</translation>
        </message>
        <message>
            <source>the device is set up or used against the standard</source>
            <translation>機器の設定か使い方が基準に反しています</translation>
        </message>
        <message>
            <source>whether it is protected from surges is not answered</source>
            <translation>雷などの過電流から守っているかどうかが未回答です</translation>
        </message>
        <message>
            <source>it is not protected from surges</source>
            <translation>雷などの過電流から守っていません</translation>
        </message>
        <message>
            <source>whether it is duplicated or has a spare is not answered</source>
            <translation>二重化か予備があるかどうかが未回答です</translation>
        </message>
        <message>
            <source>it is neither duplicated nor has it a spare</source>
            <translation>二重化も予備もありません</translation>
        </message>
        <message>
            <source>whether it keeps confidential data is not answered</source>
            <translation>機密の情報を残すかどうかが未回答です</translation>
        </message>
        <message>
            <source>it keeps confidential data without encryption</source>
            <translation>暗号化せずに機密の情報を残しています</translation>
        </message>
        <message>
            <source>whether its storage is encrypted is not answered</source>
            <translation>記憶装置を暗号化したかどうかが未回答です</translation>
        </message>
        <message>
            <source>no approval to save on it is linked to its asset</source>
            <translation>その資産に結び付いた保存の承認がありません</translation>
        </message>
        <message>
            <source>whether it runs anti-malware software is not answered</source>
            <translation>ウイルス対策ソフトが動いているかどうかが未回答です</translation>
        </message>
        <message>
            <source>it runs no anti-malware software, without a reason</source>
            <translation>理由なくウイルス対策ソフトが動いていません</translation>
        </message>
        <message>
            <source>why it runs no anti-malware software is not recorded</source>
            <translation>ウイルス対策ソフトを動かさない理由が書かれていません</translation>
        </message>
        <message>
            <source>until when the maker supports it is not entered</source>
            <translation>メーカーのサポートがいつ終わるかが空欄です</translation>
        </message>
        <message>
            <source>whether its clock is synchronised is not answered</source>
            <translation>時計が合わせてあるかどうかが未回答です</translation>
        </message>
        <message>
            <source>its clock is not synchronised</source>
            <translation>時計を合わせていません</translation>
        </message>
        <message>
            <source>no managed area is entered in the register</source>
            <translation>管理区域が台帳に一つもありません</translation>
        </message>
        <message>
            <source>who made it on which day is not written</source>
            <translation>誰がいつ複製したか書かれていません</translation>
        </message>
        <message>
            <source>where the copy lies and its level are not written</source>
            <translation>複製の置き場所と機密性が書かれていません</translation>
        </message>
        <message>
            <source>who gets it is not written</source>
            <translation>渡す相手が書かれていません</translation>
        </message>
        <message>
            <source>who gave it on which day is not written</source>
            <translation>誰がいつ渡したか書かれていません</translation>
        </message>
        <message>
            <source>it is sent neither encrypted nor locked</source>
            <translation>暗号化も施錠もせずに送っています</translation>
        </message>
        <message>
            <source>it is not said that the city's measures were taken</source>
            <translation>統括の定める措置をとったか答えていません</translation>
        </message>
        <message>
            <source>it is neither signed nor encrypted</source>
            <translation>電子署名も暗号化もありません</translation>
        </message>
        <message>
            <source>the numbers are neither sealed nor covered</source>
            <translation>個人番号に封も目隠しもしていません</translation>
        </message>
        <message>
            <source>its data were not erased before repair</source>
            <translation>修理に出す前にデータを消していません</translation>
        </message>
        <message>
            <source>why its data cannot be erased is not written</source>
            <translation>データを消せない理由が書かれていません</translation>
        </message>
        <message>
            <source>no secrecy is agreed with the repairer</source>
            <translation>業者と守秘の契約を結んでいません</translation>
        </message>
        <message>
            <source>how the repairer keeps the secret was not checked</source>
            <translation>業者が秘密を守る体制を確かめていません</translation>
        </message>
        <message>
            <source>no approval stands for it</source>
            <translation>この機器の承認がありません</translation>
        </message>
        <message>
            <source>when it comes in is not written</source>
            <translation>持ち込む日時が書かれていません</translation>
        </message>
        <message>
            <source>who brings it in is not written</source>
            <translation>持ち込む人が書かれていません</translation>
        </message>
        <message>
            <source>why there is no other way is not written</source>
            <translation>ほかのやり方では難しい理由が書かれていません</translation>
        </message>
        <message>
            <source>it has not been checked for malware</source>
            <translation>ウイルスに感染していないことを確かめていません</translation>
        </message>
        <message>
            <source>it is not said that it meets the requirements</source>
            <translation>接続の要件に合うか答えていません</translation>
        </message>
        <message>
            <source>it is not said that no software on it leaks</source>
            <translation>漏えいなどを招くソフトがないか答えていません</translation>
        </message>
        <message>
            <source>where it lies is not written</source>
            <translation>置き場所が書かれていません</translation>
        </message>
        <message>
            <source>it does not lie behind a lock</source>
            <translation>鍵のかかる所に置かれていません</translation>
        </message>
        <message>
            <source>what is on it can still be changed</source>
            <translation>書込み禁止になっていません</translation>
        </message>
        <message>
            <source>how it is protected against changes is not written</source>
            <translation>書込みを禁じた方法が書かれていません</translation>
        </message>
        <message>
            <source>since when it is protected is not written</source>
            <translation>書込みを禁じた日が書かれていません</translation>
        </message>
        <message>
            <source>its place is not safe from fire and heat</source>
            <translation>置き場所が火と熱に備えていません</translation>
        </message>
        <message>
            <source>its place is not safe from water and damp</source>
            <translation>置き場所が水と湿気に備えていません</translation>
        </message>
        <message>
            <source>no backup of it is entered</source>
            <translation>バックアップが登録されていません</translation>
        </message>
        <message>
            <source>it has never been made or checked in good order</source>
            <translation>正常に取れたと一度も確かめていません</translation>
        </message>
        <message>
            <source>within how many hours it is restored is not fixed</source>
            <translation>何時間以内に戻すか決めていません</translation>
        </message>
        <message>
            <source>how it is restored is not written</source>
            <translation>戻し方が書かれていません</translation>
        </message>
        <message>
            <source>who restores it is not written</source>
            <translation>戻す人が書かれていません</translation>
        </message>
        <message>
            <source>restoring took longer than the hours that are fixed</source>
            <translation>決めた時間内に戻せませんでした</translation>
        </message>
        <message>
            <source>it does not lie in another facility than the original</source>
            <translation>元の資産と別の施設に置かれていません</translation>
        </message>
        <message>
            <source>the provider has not shown how it backs up</source>
            <translation>事業者からバックアップの仕様を受け取っていません</translation>
        </message>
        <message>
            <source>whether the provider's backup suffices is not answered</source>
            <translation>事業者のバックアップで足りるか答えていません</translation>
        </message>
        <message>
            <source>the provider's backup does not suffice</source>
            <translation>事業者のバックアップでは足りません</translation>
        </message>
        <message>
            <source>neither the provider nor the section backs it up</source>
            <translation>事業者も課もバックアップを取っていません</translation>
        </message>
        <message>
            <source>when the point was confirmed is missing</source>
            <translation>この点をいつ確かめたかが書かれていません</translation>
        </message>
        <message>
            <source>no evidence of the test is named</source>
            <translation>試験の証拠が書かれていません</translation>
        </message>
        <message>
            <source>its effect on running systems is not tested</source>
            <translation>動いているシステムへの影響を試験していません</translation>
        </message>
        <message>
            <source>its effect was tested after it had been connected</source>
            <translation>つないだ後に影響を試験しました</translation>
        </message>
        <message>
            <source>in which environment it was tested is not written</source>
            <translation>どの環境で試験したかが書かれていません</translation>
        </message>
        <message>
            <source>it has not been reviewed yet</source>
            <translation>まだ見直していません</translation>
        </message>
        <message>
            <source>its requirement sheet is not fully answered</source>
            <translation>要件票にまだ全部は答えていません</translation>
        </message>
        <message>
            <source>points are not met and no reason is given</source>
            <translation>満たさない点があり、理由が書かれていません</translation>
        </message>
        <message>
            <source>the measures after its review are not reported</source>
            <translation>見直し後の措置を報告していません</translation>
        </message>
        <message>
            <source>whether it serves My Number work is not answered</source>
            <translation>マイナンバーの事務に使うかどうかが未回答です</translation>
        </message>
        <message>
            <source>its zone is not entered</source>
            <translation>どの系にあるかが空欄です</translation>
        </message>
        <message>
            <source>My Number work stands in another zone</source>
            <translation>マイナンバーの事務を別の系で行っています</translation>
        </message>
        <message>
            <source>nothing says how its My Numbers are kept from the unauthorised</source>
            <translation>権限のない人からマイナンバーをどう守るかが書かれていません</translation>
        </message>
        <message>
            <source>path or limits of a connection out of the zone are missing</source>
            <translation>系の外との接続の経路か限定が書かれていません</translation>
        </message>
        <message>
            <source>the other side is connected onward, neither publicly nor sanitised</source>
            <translation>相手がさらに先とつながり、公的機関でも無害化でもありません</translation>
        </message>
        <message>
            <source>whether the other side is connected onward is not answered</source>
            <translation>相手がさらに先とつながるかどうかが未回答です</translation>
        </message>
        <message>
            <source>whether writing out to media is blocked is not answered</source>
            <translation>媒体への書き出しを止めたかどうかが未回答です</translation>
        </message>
        <message>
            <source>writing out to media is not blocked</source>
            <translation>媒体への書き出しを止めていません</translation>
        </message>
        <message>
            <source>it hangs on the My Number zone without being treated as part of it</source>
            <translation>マイナンバー利用事務系につながるのに、その系として扱っていません</translation>
        </message>
        <message>
            <source>whether it is separated from other zones is not answered</source>
            <translation>他の系と分けたかどうかが未回答です</translation>
        </message>
        <message>
            <source>it is not separated from other zones</source>
            <translation>他の系と分けていません</translation>
        </message>
        <message>
            <source>method and strength of its encryption are not written</source>
            <translation>暗号化の方式と強さが書かれていません</translation>
        </message>
        <message>
            <source>LGWAN and Internet are connected without sanitising</source>
            <translation>ＬＧＷＡＮとインターネットを無害化せずにつないでいます</translation>
        </message>
        <message>
            <source>whether a connection is sanitised is not answered</source>
            <translation>接続を無害化したかどうかが未回答です</translation>
        </message>
        <message>
            <source>how a connection is sanitised is not written</source>
            <translation>どう無害化するかが書かれていません</translation>
        </message>
        <message>
            <source>no connection by a dedicated line is entered</source>
            <translation>専用線での接続が載っていません</translation>
        </message>
        <message>
            <source>it goes to the Internet past the prefecture's cloud</source>
            <translation>県のクラウドを通らずインターネットに出ています</translation>
        </message>
        <message>
            <source>no connection through the prefecture's cloud is entered</source>
            <translation>県のクラウドを通る接続が載っていません</translation>
        </message>
        <message>
            <source>how illicit traffic is detected is not written</source>
            <translation>不正な通信をどう見つけるかが書かれていません</translation>
        </message>
        <message>
            <source>whether it uses wireless LAN is not answered</source>
            <translation>無線ＬＡＮを使うかどうかが未回答です</translation>
        </message>
        <message>
            <source>confidential information lies on a public web server</source>
            <translation>公開のウェブサーバーに機密の情報があります</translation>
        </message>
        <message>
            <source>what the public web server holds is not fully entered</source>
            <translation>公開のウェブサーバーに何があるかがまだ全部は書かれていません</translation>
        </message>
        <message>
            <source>the message at logon is not entered</source>
            <translation>ログオン時の通知文が空欄です</translation>
        </message>
        <message>
            <source>after how many attempts it locks is not entered</source>
            <translation>何回でロックするかが空欄です</translation>
        </message>
        <message>
            <source>after how many minutes it logs off is not entered</source>
            <translation>何分で自動ログオフするかが空欄です</translation>
        </message>
        <message>
            <source>whether logon times are kept is not answered</source>
            <translation>ログオン時刻を残すかどうかが未回答です</translation>
        </message>
        <message>
            <source>logon and logout times are not kept</source>
            <translation>ログオンとログアウトの時刻を残していません</translation>
        </message>
        <message>
            <source>whether logs are taken is not answered</source>
            <translation>ログを取るかどうかが未回答です</translation>
        </message>
        <message>
            <source>no logs are taken</source>
            <translation>ログを取っていません</translation>
        </message>
        <message>
            <source>how long logs are kept is not entered</source>
            <translation>ログをいつまで保つかが空欄です</translation>
        </message>
        <message>
            <source>how its logs are reviewed is neither written nor seen</source>
            <translation>ログをどう点検するかが書かれておらず、点検の記録もありません</translation>
        </message>
        <message>
            <source>its compliance has not been checked yet</source>
            <translation>遵守状況をまだ確かめていません</translation>
        </message>
        <message>
            <source>who monitors it and how is not written</source>
            <translation>誰がどう監視するかが書かれていません</translation>
        </message>
        <message>
            <source>how its outside connections are watched is not written</source>
            <translation>外部との接続をどう見張るかが書かれていません</translation>
        </message>
        <message>
            <source>why measures were dropped is not recorded</source>
            <translation>対策を外した理由が書かれていません</translation>
        </message>
        <message>
            <source>no training was attended so far</source>
            <translation>まだ研修を受けていません</translation>
        </message>
        <message>
            <source>it is not shown that the policy was understood</source>
            <translation>ポリシーを理解したことの記録がありません</translation>
        </message>
        <message>
            <source>it has not been held</source>
            <translation>まだ行っていません</translation>
        </message>
        <message>
            <source>what was said is not written</source>
            <translation>話した内容が書かれていません</translation>
        </message>
        <message>
            <source>who attended is not written</source>
            <translation>受けた人が書かれていません</translation>
        </message>
        <message>
            <source>somebody has neither attended nor made it up</source>
            <translation>受けておらず、補ってもいない人がいます</translation>
        </message>
        <message>
            <source>somebody was absent without a reason</source>
            <translation>理由の書かれていない欠席者がいます</translation>
        </message>
        <message>
            <source>who is to attend is not written</source>
            <translation>受ける人が書かれていません</translation>
        </message>
        <message>
            <source>not everybody has a day to attend</source>
            <translation>受ける日の決まっていない人がいます</translation>
        </message>
        <message>
            <source>who attended is not answered for everybody</source>
            <translation>出欠の書かれていない人がいます</translation>
        </message>
        <message>
            <source>what the drill has shown is not written</source>
            <translation>訓練の結果が書かれていません</translation>
        </message>
        <message>
            <source>the chief officer has no report on it</source>
            <translation>統括への報告がありません</translation>
        </message>
        <message>
            <source>the department officer has no report on it</source>
            <translation>責任者への報告がありません</translation>
        </message>
        <message>
            <source>no training or briefing has taught it</source>
            <translation>研修でも説明会でも取り上げていません</translation>
        </message>
        <message>
            <source>nobody stands in the staff register</source>
            <translation>職員が登録されていません</translation>
        </message>
        <message>
            <source>no briefing has told where policy and procedures can be read</source>
            <translation>ポリシーと手順書をどこで読めるか、説明会で知らせた記録がありません</translation>
        </message>
        <message>
            <source>nothing is written of what was done about it</source>
            <translation>何をしたかが書かれていません</translation>
        </message>
        <message>
            <source>who did what, when and with what result is not complete</source>
            <translation>誰が、いつ、何をし、どうなったかが揃っていません</translation>
        </message>
        <message>
            <source>where its record is kept is not written</source>
            <translation>記録の置き場所が書かれていません</translation>
        </message>
        <message>
            <source>who ordered it, when and how is not written</source>
            <translation>誰がいつどう指示したかが書かれていません</translation>
        </message>
        <message>
            <source>it was ordered after it had been done</source>
            <translation>行った後に指示しています</translation>
        </message>
        <message>
            <source>what is to be tested after it is not written</source>
            <translation>作業後に何を試験するかが書かれていません</translation>
        </message>
        <message>
            <source>it was done unskilled or without checking each other</source>
            <translation>慣れない人が行ったか、互いに確かめていません</translation>
        </message>
        <message>
            <source>fewer than two workers are named</source>
            <translation>作業者が二人以上書かれていません</translation>
        </message>
        <message>
            <source>whether they were skilled and checked each other is missing</source>
            <translation>慣れた人が互いに確かめたかどうかが空欄です</translation>
        </message>
        <message>
            <source>the worker's report with the test results is missing</source>
            <translation>作業者の報告と試験の結果がありません</translation>
        </message>
        <message>
            <source>its effect on systems is not checked</source>
            <translation>システムへの影響を確かめていません</translation>
        </message>
        <message>
            <source>its effect was checked after the change</source>
            <translation>変更した後に影響を確かめました</translation>
        </message>
        <message>
            <source>reason, content, method or test results are missing</source>
            <translation>理由・内容・方法・試験の結果のどれかがありません</translation>
        </message>
        <message>
            <source>how long its record is kept is not entered</source>
            <translation>記録をいつまで保つかが空欄です</translation>
        </message>
        <message>
            <source>whether papers change with it is not answered</source>
            <translation>書類も変わるかどうかが未回答です</translation>
        </message>
        <message>
            <source>the change of the papers is not reported</source>
            <translation>書類の変更を報告していません</translation>
        </message>
        <message>
            <source>the change of the papers was reported afterwards</source>
            <translation>書類の変更を後から報告しました</translation>
        </message>
        <message>
            <source>content, cause, recovery or prevention is not written</source>
            <translation>内容・原因・復旧・再発防止のどれかが書かれていません</translation>
        </message>
        <message>
            <source>how many licences are held and used is not entered</source>
            <translation>ライセンスの保有数と使用数が空欄です</translation>
        </message>
        <message>
            <source>more licences are used than held</source>
            <translation>ライセンスを保有数より多く使っています</translation>
        </message>
        <message>
            <source>the permitted software was never reviewed</source>
            <translation>許可したソフトを一度も見直していません</translation>
        </message>
        <message>
            <source>its three levels are not entered</source>
            <translation>三つの程度分類が空欄です</translation>
        </message>
        <message>
            <source>the point is not answered yet</source>
            <translation>この点にまだ答えていません</translation>
        </message>
        <message>
            <source>nothing shows that somebody else meets the point</source>
            <translation>他の者が満たすことを示すものがありません</translation>
        </message>
        <message>
            <source>the point is not met</source>
            <translation>この点を満たしていません</translation>
        </message>
        <message>
            <source>no reason says why the point does not apply</source>
            <translation>この点が当たらない理由が書かれていません</translation>
        </message>
        <message>
            <source>it has to be done again</source>
            <translation>次の時期が来ています</translation>
        </message>
        <message>
            <source>the applicant approved it without a reason</source>
            <translation>申請者本人が理由を書かずに承認しています</translation>
        </message>
        <message>
            <source>the appointment goes on beyond the consent</source>
            <translation>同意書の期間より任用が長い</translation>
        </message>
        <message>
            <source>whether it came from a connected outside network is not answered</source>
            <translation>接続先の外部ネットワークに起因するかどうか答えていません</translation>
        </message>
        <message>
            <source>the connection was not cut off, or not written down when</source>
            <translation>接続を止めていないか、止めた時刻が書かれていません</translation>
        </message>
        <message>
            <source>the chief officer has not agreed the system's own mail with the vendor</source>
            <translation>自動メールの扱いを統括が業者と取り決めていません</translation>
        </message>
        <message>
            <source>that its password has the strength set is not written</source>
            <translation>決めた強さのパスワードを付けたことが書かれていません</translation>
        </message>
    </context>
    <context>
        <name>DutyState</name>
        <message>
            <source>Does not apply</source>
            <translation>該当なし</translation>
        </message>
        <message>
            <source>Fulfilled</source>
            <translation>できている</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>これから</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Violated</source>
            <translation>違反</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>未対応</translation>
        </message>
    </context>
    <context>
        <name>DutyStatus</name>
        <message numerus="yes">
            <source>%n record(s) show it.</source>
            <translation>
                <numerusform>%n件の記録が示しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered as not applicable.</source>
            <translation>「該当なし」と答えています。</translation>
        </message>
        <message>
            <source>Done on %1.</source>
            <translation>%1に済んでいます。</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message numerus="yes">
            <source>The same or the like of %n more.</source>
            <translation>
                <numerusform>ほかに %n件、同じようなものがあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Last done on %1.</source>
            <translation>前回は%1でした。</translation>
        </message>
        <message>
            <source>Never done so far.</source>
            <translation>まだ一度も行っていません。</translation>
        </message>
        <message>
            <source>Not set yet: %1.</source>
            <translation>まだ決まっていません：%1</translation>
        </message>
        <message>
            <source>As it stands, %1.</source>
            <translation>今のところ、%1。</translation>
        </message>
        <message>
            <source>No record calls for it.</source>
            <translation>当てはまる記録がありません。</translation>
        </message>
        <message>
            <source>No record calls for it (%1).</source>
            <translation>当てはまる記録がありません（%1）。</translation>
        </message>
        <message>
            <source>This program cannot tell yet.</source>
            <translation>このプログラムでは、まだ確かめられません。</translation>
        </message>
        <message>
            <source>Answered with no: %1</source>
            <translation>「いいえ」と答えた問い：%1</translation>
        </message>
        <message>
            <source>Not answered yet: %1</source>
            <translation>まだ答えていない問い：%1</translation>
        </message>
        <message>
            <source>No asset is in the ledger yet: whether this is asked of one cannot be told.</source>
            <translation>資産がまだ登録されていないため、求められているかどうか分かりません。</translation>
        </message>
    </context>
    <context>
        <name>DutyTask</name>
        <message>
            <source>Do the compliance check</source>
            <translation>遵守状況を確認する</translation>
        </message>
        <message>
            <source>Do the section's part of the self-inspection</source>
            <translation>自己点検の課の分を行う</translation>
        </message>
        <message>
            <source>Decide on the assets that wait for the manager</source>
            <translation>管理者の判断を待つ資産について決める</translation>
        </message>
        <message>
            <source>Classify the groups of assets again</source>
            <translation>まとめた資産を分類し直す</translation>
        </message>
        <message>
            <source>Look again at the assets whose review is due</source>
            <translation>見直しの時期が来た資産を見直す</translation>
        </message>
        <message>
            <source>Report the breaches to those who must know</source>
            <translation>侵害を、知らせるべき相手に報告する</translation>
        </message>
        <message>
            <source>Carry out and write down what was ordered</source>
            <translation>指示されたことを行い、記録する</translation>
        </message>
        <message>
            <source>Write down cause, damage and prevention</source>
            <translation>原因・被害・再発防止を書く</translation>
        </message>
        <message>
            <source>Name who answers for each asset</source>
            <translation>資産ごとに管理責任者を決める</translation>
        </message>
        <message>
            <source>Complete the systems in the asset ledger</source>
            <translation>台帳のシステムの欄をうめる</translation>
        </message>
        <message>
            <source>Complete the cloud services in the asset ledger</source>
            <translation>台帳のクラウドサービスの欄をうめる</translation>
        </message>
        <message>
            <source>Classify the copies and answer their restrictions</source>
            <translation>複製を分類し、取扱制限に答える</translation>
        </message>
        <message>
            <source>Say which assets need a label, and attach it</source>
            <translation>ラベルの要る資産を決め、付ける</translation>
        </message>
        <message>
            <source>Decide on the take-outs that are not properly approved</source>
            <translation>正しく承認されていない持出しについて決める</translation>
        </message>
        <message>
            <source>Settle the safeguards of the take-outs</source>
            <translation>持出しの保護の方法を決める</translation>
        </message>
        <message>
            <source>Have what is out returned and confirmed</source>
            <translation>持ち出した物の返却を受け、確認する</translation>
        </message>
        <message>
            <source>Answer the handling restrictions of the assets and put right what is not kept</source>
            <translation>資産の取扱制限に答え、守られていないものを直す</translation>
        </message>
        <message>
            <source>Name those who handle assets as system handlers</source>
            <translation>資産を扱う職員を情報システム担当者にする</translation>
        </message>
        <message>
            <source>Put right what the check found, then check again</source>
            <translation>点検で見つかったことを直し、もう一度確認する</translation>
        </message>
        <message>
            <source>Set the cycles and limits that the standard leaves to the section</source>
            <translation>課で決める間隔や限度を決める</translation>
        </message>
        <message>
            <source>Answer the questions about the section</source>
            <translation>課についての問いに答える</translation>
        </message>
        <message>
            <source>Classify the assets whose levels are missing or wrong</source>
            <translation>程度が決まっていない、又は合っていない資産を分類する</translation>
        </message>
        <message>
            <source>See the applications through until every office has decided</source>
            <translation>申請を、決める役職のすべてが決裁するまで進める</translation>
        </message>
        <message>
            <source>Complete the applications: particulars, conditions and where they are kept</source>
            <translation>申請の記載事項・条件・書類の保管場所を埋める</translation>
        </message>
        <message>
            <source>Write who asked, so that nobody approves the own wish</source>
            <translation>自分の申請を自分で承認していないと分かるよう、申請した人を書く</translation>
        </message>
        <message>
            <source>Check whether the conditions of approvals are kept</source>
            <translation>承認に付いた条件が守られているか確かめる</translation>
        </message>
        <message>
            <source>Settle the authentication cards that are lost or damaged</source>
            <translation>紛失・破損した認証用カードの始末をつける</translation>
        </message>
        <message>
            <source>Erase and shred the authentication cards that were collected</source>
            <translation>集めた認証用カードのデータを消し、砕く</translation>
        </message>
        <message>
            <source>Make the spare authentication cards unusable</source>
            <translation>予備の認証用カードを使えない状態にする</translation>
        </message>
        <message>
            <source>Ask the cloud providers what has to be known</source>
            <translation>クラウド事業者に聞くべきことを聞く</translation>
        </message>
        <message>
            <source>Take the steps before a cloud service is used: weigh, ask, contract</source>
            <translation>クラウドを使う前の手順（検討・申請・契約）を済ませる</translation>
        </message>
        <message>
            <source>Look after the cloud services in use and their end</source>
            <translation>使っているクラウドを見守り、終わりを確かめる</translation>
        </message>
        <message>
            <source>Take the steps before outsourced work starts</source>
            <translation>委託を始める前の手順を済ませる</translation>
        </message>
        <message>
            <source>Close the gaps in the contracts</source>
            <translation>契約に足りない条項を補う</translation>
        </message>
        <message>
            <source>Check the contractors and follow their reports</source>
            <translation>委託先を確かめ、報告を受ける</translation>
        </message>
        <message>
            <source>Complete the contracts that end</source>
            <translation>終わる契約を締めくくる</translation>
        </message>
        <message>
            <source>Dispose of or return what is no longer needed, and write it down</source>
            <translation>要らなくなった物を捨てるか返し、記録する</translation>
        </message>
        <message>
            <source>Apply for the disposal of what has passed its retention period, and have it approved</source>
            <translation>保存年限の過ぎた物の廃棄を申請し、承認を受ける</translation>
        </message>
        <message>
            <source>Settle how disposals are guarded, and who checks them</source>
            <translation>廃棄の備えと、確かめる人を決める</translation>
        </message>
        <message>
            <source>Get the proof that media were destroyed or erased</source>
            <translation>媒体を壊した、又は消したことの証しをそろえる</translation>
        </message>
        <message>
            <source>Complete the IDs: holders, rights, approval and end</source>
            <translation>IDの利用者・権限・承認・終わりを埋める</translation>
        </message>
        <message>
            <source>Change the passwords that may have leaked</source>
            <translation>漏れたおそれのあるパスワードを変える</translation>
        </message>
        <message>
            <source>Tell the administrators which IDs are no longer needed</source>
            <translation>要らなくなったIDをシステムの管理者に知らせる</translation>
        </message>
        <message>
            <source>Review which IDs are still needed</source>
            <translation>IDがまだ要るか点検する</translation>
        </message>
        <message>
            <source>Settle the administrator IDs</source>
            <translation>管理者IDの扱いを決める</translation>
        </message>
        <message>
            <source>Settle the development IDs: who, what, until when, on which machines</source>
            <translation>開発用IDの利用者・権限・期限・機器を決める</translation>
        </message>
        <message>
            <source>Get the approvals of the lines and keep their conditions</source>
            <translation>回線の承認を得て、その条件を守る</translation>
        </message>
        <message>
            <source>Complete what is written about cables</source>
            <translation>ケーブルの記録を埋める</translation>
        </message>
        <message>
            <source>Settle wireless LAN and connections with outside networks</source>
            <translation>無線ＬＡＮと外部ネットワーク接続を整える</translation>
        </message>
        <message>
            <source>Answer the consultations of the staff</source>
            <translation>職員の相談に答える</translation>
        </message>
        <message>
            <source>Tell of the violations and stop them</source>
            <translation>違反を知らせ、止めさせる</translation>
        </message>
        <message>
            <source>Report and review the exceptions</source>
            <translation>例外を報告し、見直す</translation>
        </message>
        <message>
            <source>Follow orders, surveys and audits, and answer them</source>
            <translation>命令・調査・監査に応じて答える</translation>
        </message>
        <message>
            <source>Clear the findings of audits and checks</source>
            <translation>監査や点検の指摘を直す</translation>
        </message>
        <message>
            <source>Fix the rules for the section's social media</source>
            <translation>課のＳＮＳの決まりを整える</translation>
        </message>
        <message>
            <source>Fix the measures for work outside before things leave</source>
            <translation>持ち出す前に、庁外で処理するときの安全管理措置を決める</translation>
        </message>
        <message>
            <source>Have the papers that each system needs</source>
            <translation>システムごとに要る書類を揃える</translation>
        </message>
        <message>
            <source>Have the papers that each cloud service needs</source>
            <translation>クラウドサービスごとに要る書類を揃える</translation>
        </message>
        <message>
            <source>Hand the result of the self-inspection to the department officer</source>
            <translation>自己点検の結果を情報セキュリティ責任者に渡す</translation>
        </message>
        <message>
            <source>Make and review the section's papers</source>
            <translation>課の書類を作り、見直す</translation>
        </message>
        <message>
            <source>Report changes of the papers beforehand</source>
            <translation>書類の変更を前もって報告する</translation>
        </message>
        <message>
            <source>Bring the contacts up to date and give them to the offices that keep the contact trees</source>
            <translation>連絡先を新しくし、連絡体制をつくる役職に渡す</translation>
        </message>
        <message>
            <source>Name in the contacts who watches, informs, tells outside and responds, with the CSIRT</source>
            <translation>監視・連絡・外部窓口・対応の担当とＣＳＩＲＴを連絡先に入れる</translation>
        </message>
        <message>
            <source>Say of everybody what he or she handles, and since when</source>
            <translation>職員ごとに、何をいつから受け持つか書く</translation>
        </message>
        <message>
            <source>Ask the non-regular staff for their consent, or say why none is needed</source>
            <translation>非常勤職員に同意書を求めるか、要らない理由を書く</translation>
        </message>
        <message>
            <source>Decide what the non-regular staff may use, and have the rest blocked</source>
            <translation>非常勤職員が使えるものを決め、ほかは使えないようにする</translation>
        </message>
        <message>
            <source>See that who moves gives back and erases what was lent</source>
            <translation>異動する人の返却と消去を見届ける</translation>
        </message>
        <message>
            <source>Put the managed areas in order</source>
            <translation>管理区域を整える</translation>
        </message>
        <message>
            <source>Put the handling areas in order</source>
            <translation>取扱区域を整える</translation>
        </message>
        <message>
            <source>Complete the entry log of the managed areas</source>
            <translation>管理区域の入退室の記録を埋める</translation>
        </message>
        <message>
            <source>Settle where servers and network devices stand, with the approvals</source>
            <translation>サーバーと通信機器の置き場所を承認とともに決める</translation>
        </message>
        <message>
            <source>Answer how servers and network devices are protected</source>
            <translation>サーバーと通信機器の守りについて答える</translation>
        </message>
        <message>
            <source>Check the settings of multifunction printers and IoT devices</source>
            <translation>複合機とＩｏＴ機器の設定を確かめる</translation>
        </message>
        <message>
            <source>Check protection, support and clock of servers and terminals</source>
            <translation>サーバーと端末の守り・サポート・時計を確かめる</translation>
        </message>
        <message>
            <source>Complete what was copied or given to others: need, safeguards, recipient</source>
            <translation>複製・提供の記録に、必要性・対策・相手を書く</translation>
        </message>
        <message>
            <source>Settle how what is sent or carried is protected</source>
            <translation>送る物・運ぶ物の守り方を決める</translation>
        </message>
        <message>
            <source>Erase media before repair, or bind the repairer to secrecy</source>
            <translation>修理に出す媒体を消すか、業者と守秘の契約を結ぶ</translation>
        </message>
        <message>
            <source>Settle what was brought in: approval, malware check, requirements</source>
            <translation>持ち込まれた機器の承認・ウイルス検査・要件を片付ける</translation>
        </message>
        <message>
            <source>Settle where stored media lie and how they are protected</source>
            <translation>保管する媒体の置き場所と守り方を決める</translation>
        </message>
        <message>
            <source>Make or check the backups that are due</source>
            <translation>時期の来たバックアップを取る、又は確かめる</translation>
        </message>
        <message>
            <source>Settle who restores from the backup, how, and within how many hours</source>
            <translation>バックアップから戻す人・方法・時間を決める</translation>
        </message>
        <message>
            <source>Settle the backup of the cloud services</source>
            <translation>クラウドサービスのバックアップを決める</translation>
        </message>
        <message>
            <source>Bring the backups of systems to another facility</source>
            <translation>システムのバックアップを別の施設に置く</translation>
        </message>
        <message>
            <source>Answer the requirement sheets of the systems</source>
            <translation>システムの要件票に答える</translation>
        </message>
        <message>
            <source>Confirm the points of buying, building and testing the systems</source>
            <translation>システムの調達・開発・試験の点を確かめる</translation>
        </message>
        <message>
            <source>Review the systems and report the measures that follow</source>
            <translation>システムを見直し、その後の措置を報告する</translation>
        </message>
        <message>
            <source>Settle zones and connections of the systems and put right what is wrong</source>
            <translation>システムの系と接続を決め、誤りを直す</translation>
        </message>
        <message>
            <source>Settle logs and monitoring of the systems and keep up their checks</source>
            <translation>システムのログと監視を決め、点検を続ける</translation>
        </message>
        <message>
            <source>Check the compliance of each system</source>
            <translation>システムごとに遵守状況を確かめる</translation>
        </message>
        <message>
            <source>Hold the section's training of this fiscal year</source>
            <translation>今年度の課の研修を行う</translation>
        </message>
        <message>
            <source>Have everybody attend the training, or make it up</source>
            <translation>全員に研修・訓練を受けさせる（欠席者には補う）</translation>
        </message>
        <message>
            <source>Plan the work so that everybody can attend training and drills</source>
            <translation>全員が研修・訓練に出られるよう日程を組む</translation>
        </message>
        <message>
            <source>Report on training and drills to the offices above</source>
            <translation>研修・訓練の状況を統括と責任者に報告する</translation>
        </message>
        <message>
            <source>Tell the section where policy and procedures can be read</source>
            <translation>ポリシーと手順書をどこで読めるか課に知らせる</translation>
        </message>
        <message>
            <source>Do the recurring technical checks</source>
            <translation>決まった周期の技術点検を行う</translation>
        </message>
        <message>
            <source>Act on what the technical checks found</source>
            <translation>技術点検で見つかったことを片付ける</translation>
        </message>
        <message>
            <source>Complete the records of work on systems</source>
            <translation>システム作業の記録を埋める</translation>
        </message>
        <message>
            <source>Complete the records of changes and failures</source>
            <translation>変更と障害の記録を埋める</translation>
        </message>
        <message>
            <source>Keep licences and permitted software in order</source>
            <translation>ライセンスと許可したソフトを整える</translation>
        </message>
        <message>
            <source>Enter the information assets, or import them</source>
            <translation>情報資産を登録する、又は取り込む</translation>
        </message>
    </context>
    <context>
        <name>Equipment</name>
        <message>
            <source>Retired before it came into use.</source>
            <translation>使用終了日が使用開始日より前です。</translation>
        </message>
        <message>
            <source>Returned before it was sent.</source>
            <translation>返却日が引渡日より前です。</translation>
        </message>
    </context>
    <context>
        <name>EquipmentMove</name>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Exceptions</name>
        <message>
            <source>By exception until %1 (%2).</source>
            <translation>例外措置により%1まで（%2）。</translation>
        </message>
        <message>
            <source>By exception (%1).</source>
            <translation>例外措置による（%1）。</translation>
        </message>
        <message>
            <source>Choose which rule is departed from, or write it.</source>
            <translation>どの規定によらないのかを選ぶか、書いてください。</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>件名を書いてください。</translation>
        </message>
        <message>
            <source>Say whether it is done otherwise or left undone.</source>
            <translation>別の方法で行うのか、行わないのかを選んでください。</translation>
        </message>
        <message>
            <source>Say what is done, or left undone.</source>
            <translation>内容を書いてください。</translation>
        </message>
        <message>
            <source>Say why it cannot be avoided.</source>
            <translation>やむを得ない理由を書いてください。</translation>
        </message>
        <message>
            <source>Say by which other method.</source>
            <translation>代わりの方法を書いてください。</translation>
        </message>
        <message>
            <source>In urgency only the smallest range is allowed: write it (Art. 112(2)).</source>
            <translation>急ぐときに許されるのは必要最小限の範囲だけです。その範囲を書いてください（第112条第2項）。</translation>
        </message>
        <message>
            <source>Say who reports.</source>
            <translation>報告する人を選んでください。</translation>
        </message>
        <message>
            <source>Say who asks for it.</source>
            <translation>申請する人を選んでください。</translation>
        </message>
        <message>
            <source>Say from when it holds.</source>
            <translation>いつからかを書いてください。</translation>
        </message>
        <message>
            <source>Say until when it holds.</source>
            <translation>いつまでかを書いてください。</translation>
        </message>
        <message>
            <source>It begins before it can be approved. If it could not wait, go back and choose the urgent way.</source>
            <translation>承認の前に始まっています。待てなかったのなら、戻って「急ぐ」を選んでください。</translation>
        </message>
        <message>
            <source>What begins later can wait for the approval: go back and choose the other way.</source>
            <translation>これから始めるものは承認を待てます。戻ってもう一方を選んでください。</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>終わりが始まりより前です。</translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation>まだ来ていない日付です。</translation>
        </message>
        <message>
            <source>Say on which day.</source>
            <translation>年月日を書いてください。</translation>
        </message>
        <message>
            <source>Say what the CISO decided.</source>
            <translation>ＣＩＳＯの決定を選んでください。</translation>
        </message>
        <message>
            <source>Say who decided.</source>
            <translation>決めた人を書いてください。</translation>
        </message>
        <message>
            <source>Who asks does not decide (Art. 14(1)): another person decides.</source>
            <translation>申請した人は決められません（第14条第1項）。別の人が決めます。</translation>
        </message>
        <message>
            <source>Write the conditions.</source>
            <translation>条件を書いてください。</translation>
        </message>
        <message>
            <source>Say how it stands now.</source>
            <translation>今の事情を書いてください。</translation>
        </message>
        <message>
            <source>Exception: %1</source>
            <translation>例外措置：%1</translation>
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
            <translation>表示が必要</translation>
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
            <translation>個人情報を含む</translation>
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
        <message>
            <source>Requirement</source>
            <translation>要件</translation>
        </message>
        <message>
            <source>Equivalent measure</source>
            <translation>準じた措置</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>確認日</translation>
        </message>
        <message>
            <source>Area number</source>
            <translation>区域番号</translation>
        </message>
        <message>
            <source>Name of area</source>
            <translation>区域の名称</translation>
        </message>
        <message>
            <source>Kind of area</source>
            <translation>区域の種類</translation>
        </message>
        <message>
            <source>Building and room</source>
            <translation>建物・部屋</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>階</translation>
        </message>
        <message>
            <source>Designated on</source>
            <translation>指定日</translation>
        </message>
        <message>
            <source>Person in charge</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Facility manager</source>
            <translation>施設管理者</translation>
        </message>
        <message>
            <source>What is kept there</source>
            <translation>置いている物</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Conditions of the area</source>
            <translation>要件の確認</translation>
        </message>
        <message>
            <source>Conditions not met</source>
            <translation>満たさない要件の数</translation>
        </message>
        <message>
            <source>Shortcomings</source>
            <translation>足りない点</translation>
        </message>
        <message>
            <source>Equivalent measures</source>
            <translation>準じた措置の内容</translation>
        </message>
        <message>
            <source>Lockable storage for papers</source>
            <translation>紙文書の施錠保管</translation>
        </message>
        <message>
            <source>Devices protected from theft</source>
            <translation>機器の盗難防止</translation>
        </message>
        <message>
            <source>Screens hidden from visitors</source>
            <translation>画面ののぞき見防止</translation>
        </message>
        <message>
            <source>Printers out of visitors' reach</source>
            <translation>来庁者の手が届かない印刷場所</translation>
        </message>
        <message>
            <source>Measures, or why none is needed</source>
            <translation>措置の内容・不要な理由</translation>
        </message>
        <message>
            <source>Last checked on</source>
            <translation>直近の確認日</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>次回確認</translation>
        </message>
        <message>
            <source>Managed area</source>
            <translation>管理区域</translation>
        </message>
        <message>
            <source>Entered at</source>
            <translation>入室日時</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>退室日時</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>入室者</translation>
        </message>
        <message>
            <source>Kind of visitor</source>
            <translation>入室者の区分</translation>
        </message>
        <message>
            <source>Visitor (staff)</source>
            <translation>入室者（職員）</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Conditions kept</source>
            <translation>条件を守った</translation>
        </message>
        <message>
            <source>Escort</source>
            <translation>立会者</translation>
        </message>
        <message>
            <source>Belongings checked</source>
            <translation>所持品の確認</translation>
        </message>
        <message>
            <source>Things brought in</source>
            <translation>持ち込んだ物</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>変更番号</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Work record</source>
            <translation>作業記録</translation>
        </message>
        <message>
            <source>Impact confirmed on</source>
            <translation>影響の確認日</translation>
        </message>
        <message>
            <source>Impact on this and other systems</source>
            <translation>影響の確認結果</translation>
        </message>
        <message>
            <source>Tested on</source>
            <translation>テスト日</translation>
        </message>
        <message>
            <source>Test result</source>
            <translation>テストの結果</translation>
        </message>
        <message>
            <source>Planned stop (minutes)</source>
            <translation>停止の予定（分）</translation>
        </message>
        <message>
            <source>Actual stop (minutes)</source>
            <translation>停止の実績（分）</translation>
        </message>
        <message>
            <source>Papers of the system change</source>
            <translation>資料の変更あり</translation>
        </message>
        <message>
            <source>Change of papers reported on</source>
            <translation>資料変更の報告日</translation>
        </message>
        <message>
            <source>Record kept until</source>
            <translation>記録の保存期限</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>変更日</translation>
        </message>
        <message>
            <source>Ledger and papers revised on</source>
            <translation>台帳・文書の修正日</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>報告日</translation>
        </message>
        <message>
            <source>Cloud number</source>
            <translation>クラウド番号</translation>
        </message>
        <message>
            <source>Name of service</source>
            <translation>サービスの名称</translation>
        </message>
        <message>
            <source>Cloud provider</source>
            <translation>クラウド事業者</translation>
        </message>
        <message>
            <source>Provider's contacts</source>
            <translation>事業者の連絡先</translation>
        </message>
        <message>
            <source>Asset in the ledger</source>
            <translation>台帳の情報資産</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>契約</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Considerations</source>
            <translation>利用の検討</translation>
        </message>
        <message>
            <source>Considered on</source>
            <translation>検討日</translation>
        </message>
        <message>
            <source>Conditions of selection</source>
            <translation>選定の条件</translation>
        </message>
        <message>
            <source>Exception</source>
            <translation>例外措置</translation>
        </message>
        <message>
            <source>Servers stand in</source>
            <translation>サーバーの所在地</translation>
        </message>
        <message>
            <source>Audit reports and certificates</source>
            <translation>監査報告書・認証</translation>
        </message>
        <message>
            <source>Certificates valid until</source>
            <translation>認証の有効期限</translation>
        </message>
        <message>
            <source>Specification met, confirmed on</source>
            <translation>仕様適合の確認日</translation>
        </message>
        <message>
            <source>Permitting authority</source>
            <translation>許可権限者</translation>
        </message>
        <message>
            <source>Cloud service manager</source>
            <translation>クラウドサービス管理者</translation>
        </message>
        <message>
            <source>Appointed on</source>
            <translation>指名日</translation>
        </message>
        <message>
            <source>Ledger entry reported on</source>
            <translation>台帳の内容の報告日</translation>
        </message>
        <message>
            <source>Use confirmed on</source>
            <translation>利用状況の確認日</translation>
        </message>
        <message>
            <source>Procedures ready on</source>
            <translation>手順を整えた日</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>運用開始日</translation>
        </message>
        <message>
            <source>Policies by stage</source>
            <translation>段階ごとの方針の適用</translation>
        </message>
        <message>
            <source>Points confirmed with the provider</source>
            <translation>事業者に確かめたこと</translation>
        </message>
        <message>
            <source>Encryption (method and strength)</source>
            <translation>暗号の方式と強さ</translation>
        </message>
        <message>
            <source>Logs: kept by whom and enough</source>
            <translation>ログの取得者と過不足</translation>
        </message>
        <message>
            <source>Capacity needed</source>
            <translation>必要な容量と能力</translation>
        </message>
        <message>
            <source>Contractors hold administrator rights</source>
            <translation>委託事業者等の管理権限</translation>
        </message>
        <message>
            <source>Multi-factor authentication</source>
            <translation>多要素認証</translation>
        </message>
        <message>
            <source>Training of those concerned confirmed on</source>
            <translation>関係者の教育・訓練の確認日</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更の記録</translation>
        </message>
        <message>
            <source>How data were disposed of</source>
            <translation>情報の廃棄の方法</translation>
        </message>
        <message>
            <source>Proof of disposal</source>
            <translation>廃棄の証明</translation>
        </message>
        <message>
            <source>Accounts removed</source>
            <translation>アカウントの削除</translation>
        </message>
        <message>
            <source>Disposal confirmed by</source>
            <translation>廃棄を確かめた人</translation>
        </message>
        <message>
            <source>Disposal confirmed on</source>
            <translation>廃棄の確認日</translation>
        </message>
        <message>
            <source>Question number</source>
            <translation>相談番号</translation>
        </message>
        <message>
            <source>Kind of question</source>
            <translation>相談の種類</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>相談した人</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>相談日</translation>
        </message>
        <message>
            <source>Subject of the question</source>
            <translation>相談の内容</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示の内容</translation>
        </message>
        <message>
            <source>Instructed by</source>
            <translation>指示した人</translation>
        </message>
        <message>
            <source>Instructed on</source>
            <translation>指示日</translation>
        </message>
        <message>
            <source>Classification decided</source>
            <translation>分類の記録</translation>
        </message>
        <message>
            <source>Handed to</source>
            <translation>提出先</translation>
        </message>
        <message>
            <source>Handed in on</source>
            <translation>提出日</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>To be asked for</source>
            <translation>求める内容</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>提供日</translation>
        </message>
        <message>
            <source>Given by the outsourcing standard</source>
            <translation>委託判断基準への適合</translation>
        </message>
        <message>
            <source>Returned or erased on</source>
            <translation>返却・消去日</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>証明</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>報告の種類</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>受領日</translation>
        </message>
        <message>
            <source>What was demanded</source>
            <translation>求めた対処</translation>
        </message>
        <message>
            <source>Demanded on</source>
            <translation>求めた日</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Subcontractor</source>
            <translation>再委託先</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>承諾日</translation>
        </message>
        <message>
            <source>How it is supervised</source>
            <translation>監督の方法</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>契約番号</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>委託先</translation>
        </message>
        <message>
            <source>Contractor's contact</source>
            <translation>委託先の連絡先</translation>
        </message>
        <message>
            <source>Work entrusted</source>
            <translation>任せる業務</translation>
        </message>
        <message>
            <source>Builds a system</source>
            <translation>システムの構築を含む</translation>
        </message>
        <message>
            <source>Operates or maintains a system</source>
            <translation>運用・保守を含む</translation>
        </message>
        <message>
            <source>Important information is given</source>
            <translation>重要情報を渡す</translation>
        </message>
        <message>
            <source>Specification made on</source>
            <translation>仕様の作成日</translation>
        </message>
        <message>
            <source>Contractor selected on</source>
            <translation>選定日</translation>
        </message>
        <message>
            <source>How it was selected</source>
            <translation>選定の理由</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>契約日</translation>
        </message>
        <message>
            <source>Secrecy agreed on</source>
            <translation>守秘契約日</translation>
        </message>
        <message>
            <source>Confirmed before the start</source>
            <translation>始める前の確認</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>契約の条項</translation>
        </message>
        <message>
            <source>Clauses missing</source>
            <translation>足りない条項の数</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>渡した情報</translation>
        </message>
        <message>
            <source>Subcontracts</source>
            <translation>再委託</translation>
        </message>
        <message>
            <source>Confirmed during the contract</source>
            <translation>期間中の確認</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>委託先からの報告</translation>
        </message>
        <message>
            <source>Measures were taken</source>
            <translation>措置を講じた</translation>
        </message>
        <message>
            <source>Action taken</source>
            <translation>とった措置</translation>
        </message>
        <message>
            <source>Measures reported on</source>
            <translation>措置の報告日</translation>
        </message>
        <message>
            <source>Confirmed at the end</source>
            <translation>終わるときの確認</translation>
        </message>
        <message>
            <source>Report on the whole term received on</source>
            <translation>全期間の対策報告の受領日</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>検収日</translation>
        </message>
        <message>
            <source>Return or erasure confirmed on</source>
            <translation>返却・抹消の確認日</translation>
        </message>
        <message>
            <source>Proof of return or erasure</source>
            <translation>返却・抹消の証明</translation>
        </message>
        <message>
            <source>Paper number</source>
            <translation>資料番号</translation>
        </message>
        <message>
            <source>Kinds of paper</source>
            <translation>資料の種類</translation>
        </message>
        <message>
            <source>Cloud service</source>
            <translation>クラウドサービス</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>作成日</translation>
        </message>
        <message>
            <source>Revised on</source>
            <translation>改定日</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>置き場所</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>見てよい人</translation>
        </message>
        <message>
            <source>Last reviewed on</source>
            <translation>直近の見直し日</translation>
        </message>
        <message>
            <source>Kept until (paper)</source>
            <translation>保存期限</translation>
        </message>
        <message>
            <source>No longer in force since</source>
            <translation>廃止日</translation>
        </message>
        <message>
            <source>A change is planned</source>
            <translation>変更の予定</translation>
        </message>
        <message>
            <source>Change reported on</source>
            <translation>変更の事前報告日</translation>
        </message>
        <message>
            <source>What was sent out</source>
            <translation>出した物</translation>
        </message>
        <message>
            <source>Repairer</source>
            <translation>修理業者</translation>
        </message>
        <message>
            <source>Data erased before</source>
            <translation>引渡し前の消去</translation>
        </message>
        <message>
            <source>Secrecy setup checked</source>
            <translation>秘密保持体制の確認</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>引渡日</translation>
        </message>
        <message>
            <source>Returned on</source>
            <translation>返却日</translation>
        </message>
        <message>
            <source>Equipment number</source>
            <translation>機器番号</translation>
        </message>
        <message>
            <source>Name of device</source>
            <translation>機器の名称</translation>
        </message>
        <message>
            <source>Kind of device</source>
            <translation>機器の種類</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型番</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>製造番号</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>所有の別</translation>
        </message>
        <message>
            <source>Keeps confidential, personal or corporate data</source>
            <translation>機密性3・個人・法人情報の保存</translation>
        </message>
        <message>
            <source>Storage encrypted</source>
            <translation>保存域の暗号化</translation>
        </message>
        <message>
            <source>In use since</source>
            <translation>使用開始日</translation>
        </message>
        <message>
            <source>Retired on</source>
            <translation>使用終了日</translation>
        </message>
        <message>
            <source>Area where it stands</source>
            <translation>設置区域</translation>
        </message>
        <message>
            <source>Room or rack</source>
            <translation>部屋・ラック</translation>
        </message>
        <message>
            <source>Outside city facilities</source>
            <translation>庁外に設置</translation>
        </message>
        <message>
            <source>Core of the network</source>
            <translation>中枢の通信機器</translation>
        </message>
        <message>
            <source>Why outside a managed area</source>
            <translation>管理区域に置けない事情</translation>
        </message>
        <message>
            <source>Outside place approved on</source>
            <translation>区域外設置の承認日</translation>
        </message>
        <message>
            <source>Papers for the CISO given on</source>
            <translation>CISO承認用資料の提出日</translation>
        </message>
        <message>
            <source>CISO approved on</source>
            <translation>CISOの承認日</translation>
        </message>
        <message>
            <source>State reported on</source>
            <translation>対策状況の回答日</translation>
        </message>
        <message>
            <source>Connected straight to the Internet zone</source>
            <translation>インターネット接続系へ直接接続</translation>
        </message>
        <message>
            <source>Connection approved on</source>
            <translation>接続の承認日</translation>
        </message>
        <message>
            <source>Meets the connection requirements</source>
            <translation>接続要件への適合</translation>
        </message>
        <message>
            <source>Clock synchronised</source>
            <translation>時刻同期</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>対策の確認</translation>
        </message>
        <message>
            <source>Duplicated, or a spare at hand</source>
            <translation>二重化・代替機</translation>
        </message>
        <message>
            <source>Protected from surges</source>
            <translation>過電流からの保護</translation>
        </message>
        <message>
            <source>Image made on</source>
            <translation>イメージの保存日</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップの方法</translation>
        </message>
        <message>
            <source>Keeps data inside</source>
            <translation>機器内のデータ保存</translation>
        </message>
        <message>
            <source>Malware protection runs and updates itself</source>
            <translation>不正プログラム対策の稼働・自動更新</translation>
        </message>
        <message>
            <source>Why without malware protection</source>
            <translation>対策を外す理由</translation>
        </message>
        <message>
            <source>Support ends on</source>
            <translation>サポート期限</translation>
        </message>
        <message>
            <source>Maintained by</source>
            <translation>保守の担当</translation>
        </message>
        <message>
            <source>Repairs outside</source>
            <translation>外部での修理</translation>
        </message>
        <message>
            <source>Carry number</source>
            <translation>搬入搬出番号</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>搬入・搬出の別</translation>
        </message>
        <message>
            <source>Device in the register</source>
            <translation>登録した機器</translation>
        </message>
        <message>
            <source>Devices (name, model, number)</source>
            <translation>機器（名称・型番・数量）</translation>
        </message>
        <message>
            <source>Moved at</source>
            <translation>搬入搬出の日時</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>運んだ人</translation>
        </message>
        <message>
            <source>Details reported on</source>
            <translation>機器の情報の報告日</translation>
        </message>
        <message>
            <source>Impact on other systems</source>
            <translation>ほかのシステムへの影響</translation>
        </message>
        <message>
            <source>Place and power</source>
            <translation>設置位置と電源</translation>
        </message>
        <message>
            <source>Route and steps</source>
            <translation>経路と手順</translation>
        </message>
        <message>
            <source>Exception number</source>
            <translation>例外番号</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>対象の条項</translation>
        </message>
        <message>
            <source>Duties relaxed</source>
            <translation>緩める義務</translation>
        </message>
        <message>
            <source>Kind of exception</source>
            <translation>例外の種類</translation>
        </message>
        <message>
            <source>Other method</source>
            <translation>代わりの対策</translation>
        </message>
        <message>
            <source>Smallest range that suffices</source>
            <translation>必要最小限の範囲</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有効期間の開始日</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>Reported to the CISO on</source>
            <translation>CISOへの報告日</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>Present circumstances</source>
            <translation>今の事情</translation>
        </message>
        <message>
            <source>Lifting ordered on</source>
            <translation>解除の指示日</translation>
        </message>
        <message>
            <source>Lifted on</source>
            <translation>解除日</translation>
        </message>
        <message>
            <source>Failure number</source>
            <translation>障害番号</translation>
        </message>
        <message>
            <source>Recovered at</source>
            <translation>復旧日時</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>連絡した相手</translation>
        </message>
        <message>
            <source>Breach</source>
            <translation>侵害事案</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>復旧の方法</translation>
        </message>
        <message>
            <source>Person in charge of prevention</source>
            <translation>再発防止の担当</translation>
        </message>
        <message>
            <source>Prevention due</source>
            <translation>再発防止の期限</translation>
        </message>
        <message>
            <source>Prevention done on</source>
            <translation>再発防止の実施日</translation>
        </message>
        <message>
            <source>Reported to</source>
            <translation>報告先</translation>
        </message>
        <message>
            <source>Finding number</source>
            <translation>指摘番号</translation>
        </message>
        <message>
            <source>Source of the finding</source>
            <translation>指摘の出所</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>指摘日</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>Order received</source>
            <translation>受けた指示</translation>
        </message>
        <message>
            <source>Same problem here</source>
            <translation>同じ問題がある</translation>
        </message>
        <message>
            <source>Looked for the same problem on</source>
            <translation>同じ問題の確認日</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>改善策</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>確認者</translation>
        </message>
        <message>
            <source>Problem reported on</source>
            <translation>問題の報告日</translation>
        </message>
        <message>
            <source>Progress reports</source>
            <translation>進捗の報告</translation>
        </message>
        <message>
            <source>Next report</source>
            <translation>次の報告</translation>
        </message>
        <message>
            <source>Result returned on</source>
            <translation>結果の回答日</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>影響の範囲</translation>
        </message>
        <message>
            <source>Reported to (office)</source>
            <translation>報告先</translation>
        </message>
        <message>
            <source>Person reached</source>
            <translation>報告した相手</translation>
        </message>
        <message>
            <source>Reported at</source>
            <translation>報告日時</translation>
        </message>
        <message>
            <source>Stage of the report</source>
            <translation>報告の段階</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>手段</translation>
        </message>
        <message>
            <source>From</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>受領日時</translation>
        </message>
        <message>
            <source>Done at</source>
            <translation>完了日時</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>措置</translation>
        </message>
        <message>
            <source>How it became known</source>
            <translation>知った経緯</translation>
        </message>
        <message>
            <source>Way it took</source>
            <translation>経路</translation>
        </message>
        <message>
            <source>Done at once</source>
            <translation>直ちにとった措置</translation>
        </message>
        <message>
            <source>Assets affected</source>
            <translation>影響を受けた情報資産</translation>
        </message>
        <message>
            <source>Reports to offices</source>
            <translation>報告の記録</translation>
        </message>
        <message>
            <source>Why no related body is told</source>
            <translation>関係機関へ報告しない理由</translation>
        </message>
        <message>
            <source>Judged serious</source>
            <translation>重大との判断</translation>
        </message>
        <message>
            <source>CISO told of a serious breach at</source>
            <translation>重大事案のCISO報告日時</translation>
        </message>
        <message>
            <source>Facts given to the CISO on</source>
            <translation>CISOへの事実の提供日</translation>
        </message>
        <message>
            <source>Report to the commission due</source>
            <translation>個人情報保護委員会への報告期限</translation>
        </message>
        <message>
            <source>Persons concerned informed on</source>
            <translation>本人への連絡日</translation>
        </message>
        <message>
            <source>Instructions received</source>
            <translation>受けた指示と対応</translation>
        </message>
        <message>
            <source>Stopped or cut off at</source>
            <translation>停止・遮断の日時</translation>
        </message>
        <message>
            <source>Password changed at</source>
            <translation>パスワードの変更日時</translation>
        </message>
        <message>
            <source>Evidence kept and handed over</source>
            <translation>記録の保全と引渡し</translation>
        </message>
        <message>
            <source>Emergency plan: how it was followed</source>
            <translation>緊急時対応計画との照合</translation>
        </message>
        <message>
            <source>Prevention measures</source>
            <translation>再発防止の措置</translation>
        </message>
        <message>
            <source>Result of the last check</source>
            <translation>前回の結果</translation>
        </message>
        <message>
            <source>Problems reported on</source>
            <translation>問題の報告日</translation>
        </message>
        <message>
            <source>Action done on</source>
            <translation>措置の実施日</translation>
        </message>
        <message>
            <source>Name of software</source>
            <translation>ソフトの名称</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>製造元</translation>
        </message>
        <message>
            <source>Kind of licence</source>
            <translation>ライセンスの種類</translation>
        </message>
        <message>
            <source>Platform software</source>
            <translation>基盤のソフトウェア</translation>
        </message>
        <message>
            <source>Permitted for use</source>
            <translation>使用を認めている</translation>
        </message>
        <message>
            <source>Licences acquired</source>
            <translation>取得数</translation>
        </message>
        <message>
            <source>Licences used</source>
            <translation>利用数</translation>
        </message>
        <message>
            <source>Licences left</source>
            <translation>残り</translation>
        </message>
        <message>
            <source>Installed on</source>
            <translation>入れた端末</translation>
        </message>
        <message>
            <source>Acquired on</source>
            <translation>取得日</translation>
        </message>
        <message>
            <source>Expires on</source>
            <translation>利用期限</translation>
        </message>
        <message>
            <source>Where the proof is kept</source>
            <translation>証書の置き場所</translation>
        </message>
        <message>
            <source>Terms that matter here</source>
            <translation>守る使用条件</translation>
        </message>
        <message>
            <source>Terms confirmed on</source>
            <translation>使用条件の確認日</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>回線番号</translation>
        </message>
        <message>
            <source>Name of line</source>
            <translation>回線の名称</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>回線の種類</translation>
        </message>
        <message>
            <source>Carrier or provider</source>
            <translation>通信事業者</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>引き込む施設</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>必要な理由</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>Other party's administrator</source>
            <translation>相手の管理者</translation>
        </message>
        <message>
            <source>Devices and settings</source>
            <translation>機器の構成と設定</translation>
        </message>
        <message>
            <source>Range of use</source>
            <translation>使う範囲</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>講じる対策</translation>
        </message>
        <message>
            <source>Changes to the city's systems</source>
            <translation>市のシステムの変更点</translation>
        </message>
        <message>
            <source>No adverse effect</source>
            <translation>悪い影響がない</translation>
        </message>
        <message>
            <source>Sanitised</source>
            <translation>無害化</translation>
        </message>
        <message>
            <source>Access controlled at the border</source>
            <translation>接点のアクセス制御</translation>
        </message>
        <message>
            <source>Liability agreed on</source>
            <translation>損害賠償の契約日</translation>
        </message>
        <message>
            <source>Terminated in</source>
            <translation>成端する区域</translation>
        </message>
        <message>
            <source>Spare line</source>
            <translation>予備の回線</translation>
        </message>
        <message>
            <source>Why there is no spare line</source>
            <translation>予備がない理由</translation>
        </message>
        <message>
            <source>Cable type</source>
            <translation>ケーブルの種別</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Route laid</source>
            <translation>敷設した経路</translation>
        </message>
        <message>
            <source>Protection from damage</source>
            <translation>損傷・干渉の防止</translation>
        </message>
        <message>
            <source>Laid on</source>
            <translation>敷設した日</translation>
        </message>
        <message>
            <source>Laid by</source>
            <translation>敷設した人</translation>
        </message>
        <message>
            <source>Worker approved on</source>
            <translation>作業者の承認日</translation>
        </message>
        <message>
            <source>Where the drawing is</source>
            <translation>図面の置き場所</translation>
        </message>
        <message>
            <source>Facility manager asked on</source>
            <translation>施設管理者への依頼日</translation>
        </message>
        <message>
            <source>Facility manager's answer</source>
            <translation>施設管理者の回答</translation>
        </message>
        <message>
            <source>Kind of technical check</source>
            <translation>点検の内容</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Done for the section by</source>
            <translation>実施の主体</translation>
        </message>
        <message>
            <source>Person who did it</source>
            <translation>実施した人</translation>
        </message>
        <message>
            <source>Something was found</source>
            <translation>問題があった</translation>
        </message>
        <message>
            <source>Made known on</source>
            <translation>周知日</translation>
        </message>
        <message>
            <source>What was handed over</source>
            <translation>渡した物</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>指示番号</translation>
        </message>
        <message>
            <source>Kind of order</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>監査した人</translation>
        </message>
        <message>
            <source>Auditor is independent of what is audited</source>
            <translation>監査対象と兼ねていない</translation>
        </message>
        <message>
            <source>Things handed over</source>
            <translation>渡した物の一覧</translation>
        </message>
        <message>
            <source>Why it was refused</source>
            <translation>断った理由</translation>
        </message>
        <message>
            <source>Completed on</source>
            <translation>完了日</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>Name (not staff)</source>
            <translation>氏名（職員以外）</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Lost the right on</source>
            <translation>権限を失った日</translation>
        </message>
        <message>
            <source>Use stopped on</source>
            <translation>利用を止めた日</translation>
        </message>
        <message>
            <source>Social medium</source>
            <translation>SNSの名称</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント名</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>用途の別</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Person responsible</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>Why approver and applicant are one</source>
            <translation>申請者自身が承認した理由</translation>
        </message>
        <message>
            <source>On the city's website since</source>
            <translation>市のホームページへの掲載日</translation>
        </message>
        <message>
            <source>Profile names the city and the section</source>
            <translation>プロフィールへの市・課名の記載</translation>
        </message>
        <message>
            <source>How users are limited</source>
            <translation>利用者を絞る方法</translation>
        </message>
        <message>
            <source>Substitute when it fails</source>
            <translation>使えないときの代わりの手段</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Rights and scope</source>
            <translation>権限と範囲</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Connected with</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>Zone of the other side</source>
            <translation>接続先の区分</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>経路</translation>
        </message>
        <message>
            <source>Limited to (route and kinds)</source>
            <translation>限定した経路・通信の種類</translation>
        </message>
        <message>
            <source>Ground of the exception</source>
            <translation>例外とする根拠</translation>
        </message>
        <message>
            <source>Public body's system</source>
            <translation>公的機関のシステム</translation>
        </message>
        <message>
            <source>Other side is connected onward</source>
            <translation>接続先がさらに接続</translation>
        </message>
        <message>
            <source>How it is sanitised</source>
            <translation>無害化の方法</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Environment and data used</source>
            <translation>使った環境・データ</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>System number</source>
            <translation>システム番号</translation>
        </message>
        <message>
            <source>Name of system</source>
            <translation>システムの名称</translation>
        </message>
        <message>
            <source>Used for My Number work</source>
            <translation>個人番号利用事務に使用</translation>
        </message>
        <message>
            <source>Public web server</source>
            <translation>公開Webサーバー</translation>
        </message>
        <message>
            <source>Web application</source>
            <translation>Webアプリケーション</translation>
        </message>
        <message>
            <source>Used by citizens or businesses</source>
            <translation>市民・事業者の利用</translation>
        </message>
        <message>
            <source>Provided by another party over a network</source>
            <translation>他者がネットワークで提供</translation>
        </message>
        <message>
            <source>Developed for the city</source>
            <translation>市のための開発</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>システム管理者</translation>
        </message>
        <message>
            <source>Handlers and administrators</source>
            <translation>担当者・管理者</translation>
        </message>
        <message>
            <source>Users and their rights</source>
            <translation>利用者の範囲と権限</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>業者</translation>
        </message>
        <message>
            <source>Vendor's contact</source>
            <translation>業者の連絡先</translation>
        </message>
        <message>
            <source>How access to My Numbers is prevented</source>
            <translation>個人番号へのアクセスを防ぐ仕組み</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続の一覧</translation>
        </message>
        <message>
            <source>On the government cloud</source>
            <translation>ガバメントクラウド上</translation>
        </message>
        <message>
            <source>On a cloud</source>
            <translation>クラウド上</translation>
        </message>
        <message>
            <source>Separated from the other zones</source>
            <translation>ほかの系との分離</translation>
        </message>
        <message>
            <source>Writing out to media blocked</source>
            <translation>媒体への書出し禁止の設定</translation>
        </message>
        <message>
            <source>Uses wireless LAN</source>
            <translation>無線LANの利用</translation>
        </message>
        <message>
            <source>How attacks are detected</source>
            <translation>不正な通信の検知</translation>
        </message>
        <message>
            <source>Requirement sheet</source>
            <translation>要件票</translation>
        </message>
        <message>
            <source>Requirements not met</source>
            <translation>満たさない要件の数</translation>
        </message>
        <message>
            <source>Why the password rules cannot apply</source>
            <translation>パスワードの決まりを外す理由</translation>
        </message>
        <message>
            <source>Message at logon</source>
            <translation>ログオン時の文言</translation>
        </message>
        <message>
            <source>Attempts before it locks</source>
            <translation>ログイン試行の限度（回）</translation>
        </message>
        <message>
            <source>Minutes until it logs off</source>
            <translation>自動ログオフまで（分）</translation>
        </message>
        <message>
            <source>Logon and logoff times kept</source>
            <translation>ログイン・ログアウト時刻の記録</translation>
        </message>
        <message>
            <source>Logs taken</source>
            <translation>ログの取得</translation>
        </message>
        <message>
            <source>Logs kept (months)</source>
            <translation>ログの保存期間（月）</translation>
        </message>
        <message>
            <source>How logs are reviewed</source>
            <translation>ログの点検方法・しない理由</translation>
        </message>
        <message>
            <source>Monitoring: by whom and how</source>
            <translation>監視の担い手と方法</translation>
        </message>
        <message>
            <source>Watch for attacks from outside</source>
            <translation>外からの攻撃の監視</translation>
        </message>
        <message>
            <source>Maintenance: by whom and how</source>
            <translation>保守の担い手と方法</translation>
        </message>
        <message>
            <source>Points confirmed</source>
            <translation>段階ごとの確認</translation>
        </message>
        <message>
            <source>Connected with running systems on</source>
            <translation>既存システムへの接続日</translation>
        </message>
        <message>
            <source>Where the source code is kept</source>
            <translation>ソースコードの保管場所</translation>
        </message>
        <message>
            <source>Measures after the review</source>
            <translation>見直しでとった措置</translation>
        </message>
        <message>
            <source>Violation number</source>
            <translation>違反番号</translation>
        </message>
        <message>
            <source>Offender belongs to</source>
            <translation>違反者の所属</translation>
        </message>
        <message>
            <source>Section of the offender</source>
            <translation>違反者の課</translation>
        </message>
        <message>
            <source>Offender (staff)</source>
            <translation>違反者（職員）</translation>
        </message>
        <message>
            <source>Offender (others)</source>
            <translation>違反者（職員以外）</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事実</translation>
        </message>
        <message>
            <source>Section head told</source>
            <translation>知らせた課の長</translation>
        </message>
        <message>
            <source>Section head told at</source>
            <translation>課の長への通知日時</translation>
        </message>
        <message>
            <source>Department officer told at</source>
            <translation>責任者への通知日時</translation>
        </message>
        <message>
            <source>Measures ordered or taken</source>
            <translation>命じた・行った措置</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>命じた人</translation>
        </message>
        <message>
            <source>Ordered at</source>
            <translation>命令日時</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>命令の内容</translation>
        </message>
        <message>
            <source>Order obeyed</source>
            <translation>命令に従った</translation>
        </message>
        <message>
            <source>Put right on</source>
            <translation>是正日</translation>
        </message>
        <message>
            <source>Notice of removed rights received on</source>
            <translation>利用権停止の通知の受領日</translation>
        </message>
        <message>
            <source>Rights removed</source>
            <translation>停止された利用権</translation>
        </message>
        <message>
            <source>Answered to the notifier on</source>
            <translation>通知元への回答日</translation>
        </message>
        <message>
            <source>Work number</source>
            <translation>作業番号</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>作業の種類</translation>
        </message>
        <message>
            <source>Work done at</source>
            <translation>作業日時</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>Second worker</source>
            <translation>2人目の実施者</translation>
        </message>
        <message>
            <source>Workers have skill and experience</source>
            <translation>技術と経験がある</translation>
        </message>
        <message>
            <source>Instructions and advice</source>
            <translation>指示・助言</translation>
        </message>
        <message>
            <source>Test items</source>
            <translation>テスト項目</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>戻し方</translation>
        </message>
        <message>
            <source>Workers checked each other</source>
            <translation>互いの確認</translation>
        </message>
        <message>
            <source>Work report received on</source>
            <translation>作業報告書の受領日</translation>
        </message>
        <message>
            <source>Where the report is kept</source>
            <translation>報告書の置き場所</translation>
        </message>
        <message>
            <source>Access number</source>
            <translation>承認番号</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>May use</source>
            <translation>利用を認めるもの</translation>
        </message>
        <message>
            <source>Systems and information</source>
            <translation>システム・情報</translation>
        </message>
        <message>
            <source>Why the work needs it</source>
            <translation>業務上の必要性</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>止めたもの</translation>
        </message>
        <message>
            <source>How it is blocked</source>
            <translation>止めた方法</translation>
        </message>
        <message>
            <source>Block confirmed on</source>
            <translation>停止の確認日</translation>
        </message>
        <message>
            <source>Block confirmed by</source>
            <translation>停止の確認者</translation>
        </message>
        <message>
            <source>Particular</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>履行</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Decision of the office</source>
            <translation>決裁</translation>
        </message>
        <message>
            <source>Date of decision</source>
            <translation>決裁日</translation>
        </message>
        <message>
            <source>Official number</source>
            <translation>文書番号</translation>
        </message>
        <message>
            <source>Application number</source>
            <translation>申請番号</translation>
        </message>
        <message>
            <source>Kind of approval</source>
            <translation>申請の種類</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>Applicant outside the section</source>
            <translation>申請者（課の外）</translation>
        </message>
        <message>
            <source>What is applied for</source>
            <translation>申請の内容</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>申請事項</translation>
        </message>
        <message>
            <source>Person it is for</source>
            <translation>対象者</translation>
        </message>
        <message>
            <source>Conditions of the kind</source>
            <translation>条件の確認</translation>
        </message>
        <message>
            <source>Renewal of</source>
            <translation>更新前の記録</translation>
        </message>
        <message>
            <source>Deciding office</source>
            <translation>承認権者</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>決裁者</translation>
        </message>
        <message>
            <source>Approver outside the section</source>
            <translation>決裁者（課の外）</translation>
        </message>
        <message>
            <source>Decided by delegation</source>
            <translation>専決・委任</translation>
        </message>
        <message>
            <source>Person who decided for the office</source>
            <translation>実際に決裁した人</translation>
        </message>
        <message>
            <source>Why the applicant had to approve</source>
            <translation>申請者自身が承認した理由</translation>
        </message>
        <message>
            <source>Conditions attached</source>
            <translation>付された条件</translation>
        </message>
        <message>
            <source>Decisions of other offices</source>
            <translation>ほかの承認者の決裁</translation>
        </message>
        <message>
            <source>Application sent on</source>
            <translation>申請の送付日</translation>
        </message>
        <message>
            <source>Paper received on</source>
            <translation>承認書の受領日</translation>
        </message>
        <message>
            <source>Document kept at</source>
            <translation>資料の保管場所</translation>
        </message>
        <message>
            <source>Reason of the end</source>
            <translation>終了の理由</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>年月日</translation>
        </message>
        <message>
            <source>Minutes to restore</source>
            <translation>復元の所要分</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Backup number</source>
            <translation>管理番号</translation>
        </message>
        <message>
            <source>What is backed up</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Backed up by</source>
            <translation>取得者</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>間隔</translation>
        </message>
        <message>
            <source>Generations kept</source>
            <translation>世代数</translation>
        </message>
        <message>
            <source>Place of the backup</source>
            <translation>バックアップの保管場所</translation>
        </message>
        <message>
            <source>In another facility</source>
            <translation>別施設</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Hours to restore at most</source>
            <translation>目標復旧時間（時間）</translation>
        </message>
        <message>
            <source>How it is restored</source>
            <translation>復元の手順と体制</translation>
        </message>
        <message>
            <source>Provider's specification received on</source>
            <translation>仕様の受領日</translation>
        </message>
        <message>
            <source>Specification meets our needs</source>
            <translation>仕様が市の求めを満たす</translation>
        </message>
        <message>
            <source>Checks and restores</source>
            <translation>確認・復元の記録</translation>
        </message>
        <message>
            <source>Last in order on</source>
            <translation>最後に正常を確認した日</translation>
        </message>
        <message>
            <source>In use from</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Bring-in number</source>
            <translation>持込番号</translation>
        </message>
        <message>
            <source>Thing brought in</source>
            <translation>持ち込む物</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>所有区分</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>持ち主</translation>
        </message>
        <message>
            <source>Individual number</source>
            <translation>個別の番号</translation>
        </message>
        <message>
            <source>Brought in by</source>
            <translation>持込者</translation>
        </message>
        <message>
            <source>Person from outside who brings it</source>
            <translation>持込者（課の外）</translation>
        </message>
        <message>
            <source>Arrives at</source>
            <translation>持込日時</translation>
        </message>
        <message>
            <source>To leave by</source>
            <translation>持帰予定</translation>
        </message>
        <message>
            <source>Place of use</source>
            <translation>使う場所</translation>
        </message>
        <message>
            <source>Used outside city facilities</source>
            <translation>庁外での使用</translation>
        </message>
        <message>
            <source>Highest confidentiality handled</source>
            <translation>扱う情報の機密性</translation>
        </message>
        <message>
            <source>Safeguards taken</source>
            <translation>取った対策</translation>
        </message>
        <message>
            <source>Number of the exception</source>
            <translation>例外措置の番号</translation>
        </message>
        <message>
            <source>Connected to a network</source>
            <translation>ネットワークへの接続</translation>
        </message>
        <message>
            <source>Approval of the connection</source>
            <translation>接続の承認</translation>
        </message>
        <message>
            <source>Why there is no other way</source>
            <translation>ほかの方法がない理由</translation>
        </message>
        <message>
            <source>Checked for malware on</source>
            <translation>ウイルス検査日</translation>
        </message>
        <message>
            <source>Result of the malware check</source>
            <translation>ウイルス検査の結果</translation>
        </message>
        <message>
            <source>Requirements for connecting met</source>
            <translation>接続の要件を満たす</translation>
        </message>
        <message>
            <source>Without software that leaks</source>
            <translation>漏えい・改ざんを招くソフトなし</translation>
        </message>
        <message>
            <source>Taken away at</source>
            <translation>持帰日時</translation>
        </message>
        <message>
            <source>Leaving confirmed by</source>
            <translation>持帰りの確認者</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>カード番号</translation>
        </message>
        <message>
            <source>Use of the card</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>発行者</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Holder outside the section</source>
            <translation>利用者（課の外）</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>発行日</translation>
        </message>
        <message>
            <source>Spare cannot be used</source>
            <translation>予備を使えない状態で保管</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>カードの保管場所</translation>
        </message>
        <message>
            <source>Reported to the issuer at</source>
            <translation>発行者への届出日時</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>届出者</translation>
        </message>
        <message>
            <source>Instruction received</source>
            <translation>受けた指示</translation>
        </message>
        <message>
            <source>Invalidated at</source>
            <translation>無効化日時</translation>
        </message>
        <message>
            <source>Collected on</source>
            <translation>回収日</translation>
        </message>
        <message>
            <source>Erased from the system on</source>
            <translation>システムからの消去日</translation>
        </message>
        <message>
            <source>Data in the card can be read</source>
            <translation>カード内のデータが読める</translation>
        </message>
        <message>
            <source>Erased in the card on</source>
            <translation>カード内の消去日</translation>
        </message>
        <message>
            <source>Shredded on</source>
            <translation>破砕日</translation>
        </message>
        <message>
            <source>Consent number</source>
            <translation>同意書番号</translation>
        </message>
        <message>
            <source>Appointed from</source>
            <translation>任用開始日</translation>
        </message>
        <message>
            <source>Appointed until</source>
            <translation>任用終了日</translation>
        </message>
        <message>
            <source>Consent needed</source>
            <translation>同意書が必要</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>求めない理由</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>判断した人</translation>
        </message>
        <message>
            <source>Judged on</source>
            <translation>判断日</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>文面の版</translation>
        </message>
        <message>
            <source>Consent asked for on</source>
            <translation>依頼日</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>署名日</translation>
        </message>
        <message>
            <source>Paper kept at</source>
            <translation>同意書の保管場所</translation>
        </message>
        <message>
            <source>Renew by</source>
            <translation>更新期限</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Disposal number</source>
            <translation>廃棄番号</translation>
        </message>
        <message>
            <source>Kind of disposal</source>
            <translation>廃棄・返却の別</translation>
        </message>
        <message>
            <source>What is disposed of</source>
            <translation>廃棄・返却する物</translation>
        </message>
        <message>
            <source>Things disposed of</source>
            <translation>廃棄・返却する資産</translation>
        </message>
        <message>
            <source>Highest confidentiality</source>
            <translation>最も高い機密性</translation>
        </message>
        <message>
            <source>Why before the retention ends</source>
            <translation>満了前に廃棄する理由</translation>
        </message>
        <message>
            <source>Company in charge</source>
            <translation>業者</translation>
        </message>
        <message>
            <source>Measures of the disposal</source>
            <translation>廃棄の備え</translation>
        </message>
        <message>
            <source>Nothing by mistake: confirmed by</source>
            <translation>誤廃棄でないことの確認者</translation>
        </message>
        <message>
            <source>Erased at</source>
            <translation>消去日時</translation>
        </message>
        <message>
            <source>Erased by</source>
            <translation>消去した人</translation>
        </message>
        <message>
            <source>How it was erased</source>
            <translation>消去の方法・内容</translation>
        </message>
        <message>
            <source>Erased in a city facility</source>
            <translation>市の施設内で消去</translation>
        </message>
        <message>
            <source>Place of the erasure</source>
            <translation>消去の場所</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>引渡日時</translation>
        </message>
        <message>
            <source>Disposed of at</source>
            <translation>廃棄日時</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>処理の内容</translation>
        </message>
        <message>
            <source>Proof of the destruction</source>
            <translation>破壊の証明</translation>
        </message>
        <message>
            <source>Watched by</source>
            <translation>立会者</translation>
        </message>
        <message>
            <source>Watched at</source>
            <translation>立会日時</translation>
        </message>
        <message>
            <source>Number of the certificate</source>
            <translation>証明書番号</translation>
        </message>
        <message>
            <source>Date of the certificate</source>
            <translation>証明書の日付</translation>
        </message>
        <message>
            <source>All there</source>
            <translation>所在</translation>
        </message>
        <message>
            <source>Storage number</source>
            <translation>保管番号</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Protection of the place</source>
            <translation>保管場所の備え</translation>
        </message>
        <message>
            <source>Stored on</source>
            <translation>保管開始日</translation>
        </message>
        <message>
            <source>Cannot be changed</source>
            <translation>書込禁止</translation>
        </message>
        <message>
            <source>How changes are prevented</source>
            <translation>書込禁止の方法</translation>
        </message>
        <message>
            <source>Protected since</source>
            <translation>書込禁止にした日</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>Taken out of storage on</source>
            <translation>保管の終了日</translation>
        </message>
        <message>
            <source>Kind of contact</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>Body or section</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>連絡順</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Phone after hours</source>
            <translation>夜間・休日の電話</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>対応時間</translation>
        </message>
        <message>
            <source>Assets concerned</source>
            <translation>関係する情報資産</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>In office from</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>In office until</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Last confirmed on</source>
            <translation>最終確認日</translation>
        </message>
        <message>
            <source>Given to the chief officer on</source>
            <translation>統括への提出日</translation>
        </message>
        <message>
            <source>Given to the department officer on</source>
            <translation>責任者への提出日</translation>
        </message>
        <message>
            <source>Given to the CISO on</source>
            <translation>CISOへの提出日</translation>
        </message>
        <message>
            <source>Provision number</source>
            <translation>提供番号</translation>
        </message>
        <message>
            <source>Copy or provision</source>
            <translation>複製・提供の別</translation>
        </message>
        <message>
            <source>What is copied or given</source>
            <translation>複製・提供する情報</translation>
        </message>
        <message>
            <source>Only a part</source>
            <translation>一部のみ</translation>
        </message>
        <message>
            <source>Need confirmed by</source>
            <translation>必要性の確認者</translation>
        </message>
        <message>
            <source>Need confirmed on</source>
            <translation>必要性の確認日</translation>
        </message>
        <message>
            <source>Why the provider had to confirm</source>
            <translation>提供者自身が確認した理由</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>受取人</translation>
        </message>
        <message>
            <source>Recipient body or section</source>
            <translation>提供先</translation>
        </message>
        <message>
            <source>Way of giving</source>
            <translation>渡し方</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保護手段</translation>
        </message>
        <message>
            <source>Chief officer's measures taken</source>
            <translation>統括の定めた措置を実施</translation>
        </message>
        <message>
            <source>Copied or given on</source>
            <translation>複製・提供日</translation>
        </message>
        <message>
            <source>Copied or given by</source>
            <translation>複製・提供した人</translation>
        </message>
        <message>
            <source>Entry of the copy</source>
            <translation>複製の台帳登録</translation>
        </message>
        <message>
            <source>Place of the copy</source>
            <translation>複製の保管場所</translation>
        </message>
        <message>
            <source>To be returned or erased by</source>
            <translation>返却・消去の期限</translation>
        </message>
        <message>
            <source>How it was returned or erased</source>
            <translation>返却・消去の方法</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>係</translation>
        </message>
        <message>
            <source>Runs systems or handles assets</source>
            <translation>システム・資産を受け持つ</translation>
        </message>
        <message>
            <source>System handler since</source>
            <translation>情報システム担当者となった日</translation>
        </message>
        <message>
            <source>Handles My Number work</source>
            <translation>特定個人情報の取扱担当</translation>
        </message>
        <message>
            <source>Scope of the work</source>
            <translation>業務の範囲</translation>
        </message>
        <message>
            <source>Content of the work</source>
            <translation>業務の内容</translation>
        </message>
        <message>
            <source>My Number work from</source>
            <translation>取扱担当の開始日</translation>
        </message>
        <message>
            <source>My Number work until</source>
            <translation>取扱担当の終了日</translation>
        </message>
        <message>
            <source>Lent on</source>
            <translation>貸与日</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>受領者</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Administrator told on</source>
            <translation>管理者への通知日</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Stopped on</source>
            <translation>停止日</translation>
        </message>
        <message>
            <source>Move number</source>
            <translation>異動番号</translation>
        </message>
        <message>
            <source>Kind of move</source>
            <translation>異動の種類</translation>
        </message>
        <message>
            <source>Day of the move</source>
            <translation>異動日</translation>
        </message>
        <message>
            <source>From or to</source>
            <translation>異動元・異動先</translation>
        </message>
        <message>
            <source>Things lent</source>
            <translation>貸与品</translation>
        </message>
        <message>
            <source>IDs and rights</source>
            <translation>ID・権限</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>Folders and data left</source>
            <translation>残るフォルダ・データ</translation>
        </message>
        <message>
            <source>Confidential data erased on</source>
            <translation>貸与品の機密性2以上の情報の消去日</translation>
        </message>
        <message>
            <source>Own files and papers erased on</source>
            <translation>自作のファイル・書類の消去日</translation>
        </message>
        <message>
            <source>Work handed over to</source>
            <translation>業務の引継先</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>残っている作業</translation>
        </message>
        <message>
            <source>Receipt signed on</source>
            <translation>返却・削除確認書の署名日</translation>
        </message>
        <message>
            <source>Finished on</source>
            <translation>完了日</translation>
        </message>
        <message>
            <source>Information is worked on outside</source>
            <translation>庁外での処理</translation>
        </message>
        <message>
            <source>Safety rules for work outside</source>
            <translation>庁外での安全管理措置</translation>
        </message>
        <message>
            <source>Safety rules fixed on</source>
            <translation>措置を定めた日</translation>
        </message>
        <message>
            <source>Chief officer's rules applied</source>
            <translation>統括の定めを適用</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Reason of absence</source>
            <translation>欠席の理由</translation>
        </message>
        <message>
            <source>Made up on</source>
            <translation>補講日</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>理解</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>文書番号・控え</translation>
        </message>
        <message>
            <source>Training number</source>
            <translation>研修番号</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>主催</translation>
        </message>
        <message>
            <source>Lecturer or organising body</source>
            <translation>講師・実施団体</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>実施日</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出席状況</translation>
        </message>
        <message>
            <source>Persons concerned</source>
            <translation>対象人数</translation>
        </message>
        <message>
            <source>Persons attended</source>
            <translation>受講人数</translation>
        </message>
        <message>
            <source>Role of the section</source>
            <translation>課の役割</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>結果・気付いた点</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>改善すること</translation>
        </message>
        <message>
            <source>Reports made</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>Transport number</source>
            <translation>運搬番号</translation>
        </message>
        <message>
            <source>Way of transport</source>
            <translation>運搬の方法</translation>
        </message>
        <message>
            <source>What is transported</source>
            <translation>運搬・送付する物</translation>
        </message>
        <message>
            <source>Things transported</source>
            <translation>運搬・送付する資産</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>発送元</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>送付先</translation>
        </message>
        <message>
            <source>Carried or sent by</source>
            <translation>運搬・送付した人</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>運送業者</translation>
        </message>
        <message>
            <source>Protection on the way</source>
            <translation>運搬中の保護</translation>
        </message>
        <message>
            <source>Take-out</source>
            <translation>持出し</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>発送日時</translation>
        </message>
        <message>
            <source>Data erased on</source>
            <translation>消去日</translation>
        </message>
        <message>
            <source>Why it cannot be erased</source>
            <translation>消去できない理由</translation>
        </message>
        <message>
            <source>Secrecy agreement made on</source>
            <translation>守秘契約日</translation>
        </message>
        <message>
            <source>Secrecy arrangements confirmed</source>
            <translation>秘密保持体制の確認</translation>
        </message>
        <message>
            <source>Person outside the section</source>
            <translation>課の外の人</translation>
        </message>
        <message>
            <source>Held from</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Entry number</source>
            <translation>管理番号</translation>
        </message>
        <message>
            <source>Kind of ID</source>
            <translation>IDの種類</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>利用者の一覧</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Why the holder had to approve</source>
            <translation>利用者自身が承認した理由</translation>
        </message>
        <message>
            <source>Set up by</source>
            <translation>設定した人</translation>
        </message>
        <message>
            <source>Stricter password rules</source>
            <translation>厳しいパスワード条件</translation>
        </message>
        <message>
            <source>Stricter limit of attempts</source>
            <translation>厳しい入力回数の制限</translation>
        </message>
        <message>
            <source>Limit of connections and hours</source>
            <translation>接続の回数・時間の制限</translation>
        </message>
        <message>
            <source>Password of the strength set</source>
            <translation>定めた強さのパスワード</translation>
        </message>
        <message>
            <source>Machines it may enter</source>
            <translation>使えるサーバー・端末</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>点検の記録</translation>
        </message>
        <message>
            <source>Last check of the ID on</source>
            <translation>最終点検日</translation>
        </message>
        <message>
            <source>Password leak reported at</source>
            <translation>パスワード漏れの届出日時</translation>
        </message>
        <message>
            <source>Unneeded since</source>
            <translation>不要となった日</translation>
        </message>
        <message>
            <source>Deleted on</source>
            <translation>削除日</translation>
        </message>
        <message>
            <source>Approved field</source>
            <translation>承認された項目</translation>
        </message>
        <message>
            <source>Check value</source>
            <translation>照合値</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>次にすること</translation>
        </message>
        <message>
            <source>What was approved</source>
            <translation>承認時の内容</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>台帳の種類</translation>
        </message>
        <message>
            <source>Row of the register</source>
            <translation>台帳内の行</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>ファイル名</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>ファイルの形式</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>大きさ（バイト）</translation>
        </message>
        <message>
            <source>Checksum (SHA-256)</source>
            <translation>検証値（SHA-256）</translation>
        </message>
        <message>
            <source>Attached at</source>
            <translation>添付日時</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>添付した人</translation>
        </message>
        <message>
            <source>Step of joining</source>
            <translation>着任時の手順</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>処置</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>渡した相手</translation>
        </message>
        <message>
            <source>What was settled</source>
            <translation>処理したもの</translation>
        </message>
        <message>
            <source>Came from a connected outside network</source>
            <translation>接続先の外部ネットワークに起因</translation>
        </message>
        <message>
            <source>Mails the vendor by itself</source>
            <translation>業者への自動メール</translation>
        </message>
        <message>
            <source>Such mail agreed with the chief officer on</source>
            <translation>自動メールの取決め日（統括）</translation>
        </message>
        <message>
            <source>Form number</source>
            <translation>様式番号</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>対象の記録</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>頁数</translation>
        </message>
        <message>
            <source>Submission number</source>
            <translation>提出番号</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>文書番号</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>対象期間の始め</translation>
        </message>
        <message>
            <source>Period until</source>
            <translation>対象期間の終わり</translation>
        </message>
        <message>
            <source>Words of the letter</source>
            <translation>送付書の文</translation>
        </message>
        <message>
            <source>Papers handed in</source>
            <translation>提出した書類</translation>
        </message>
        <message>
            <source>Handed in by way of</source>
            <translation>提出の方法</translation>
        </message>
        <message>
            <source>Why it was returned</source>
            <translation>差戻しの理由</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>差し替える提出</translation>
        </message>
        <message>
            <source>Digest of the file (SHA-256)</source>
            <translation>ファイルの照合値（SHA-256）</translation>
        </message>
        <message>
            <source>Application to the CISO</source>
            <translation>ＣＩＳＯへの申請</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>適用する日</translation>
        </message>
        <message>
            <source>Approval number (not in the register)</source>
            <translation>承認番号（台帳にない承認）</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>全体の数</translation>
        </message>
        <message>
            <source>Approval of the outside place</source>
            <translation>区域外に置く承認</translation>
        </message>
        <message>
            <source>Connection approval number (not in the register)</source>
            <translation>接続の承認番号（台帳にない承認）</translation>
        </message>
        <message>
            <source>Paper form</source>
            <translation>様式</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>受理した人</translation>
        </message>
        <message>
            <source>Sent back on</source>
            <translation>差戻し日</translation>
        </message>
        <message>
            <source>Receipt confirmed on</source>
            <translation>受理日</translation>
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
        <name>Finding</name>
        <message>
            <source>Done before it was found.</source>
            <translation>実施日が指摘日より前です。</translation>
        </message>
        <message>
            <source>Another person than the one in charge confirms it.</source>
            <translation>担当職員とは別の人が確かめてください。</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>%1 of %2</source>
            <translation>%2件中%1件</translation>
        </message>
        <message>
            <source>Say what your section is and answer its questions</source>
            <translation>課と役職を設定し、課についての問いに答える</translation>
        </message>
        <message>
            <source>Offices %1, questions %2</source>
            <translation>役職 %1、問い %2</translation>
        </message>
        <message>
            <source>Enter the information assets, or import your list</source>
            <translation>情報資産を登録する、又は手元の一覧を取り込む</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s)</source>
            <translation>
                <numerusform>資産 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>No asset yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>When there are assets</source>
            <translation>資産を登録したあとで</translation>
        </message>
        <message numerus="yes">
            <source>%n not classified</source>
            <translation>
                <numerusform>未分類 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>All are classified</source>
            <translation>すべて分類済み</translation>
        </message>
        <message>
            <source>Classify each asset by five questions</source>
            <translation>資産ごとに五つの問いに答えて分類する</translation>
        </message>
        <message>
            <source>Enter the staff of the section</source>
            <translation>課の職員を登録する</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: write the name, or leave the line empty.</source>
            <translation>%1：氏名を入力するか、行を空にしてください。</translation>
        </message>
    </context>
    <context>
        <name>FormCatalogue</name>
        <message>
            <source>Articles and duties</source>
            <translation>条と義務</translation>
        </message>
        <message>
            <source>%1: all</source>
            <translation>%1の全体</translation>
        </message>
        <message>
            <source>%1: one entry</source>
            <translation>%1の1件</translation>
        </message>
        <message>
            <source>%1: entries you choose</source>
            <translation>%1から選んだもの</translation>
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
        <name>Handovers</name>
        <message>
            <source>Who takes the section over? Enter the person first.</source>
            <translation>誰が引き継ぎますか。先に職員として登録してください。</translation>
        </message>
        <message>
            <source>Another person takes the section over.</source>
            <translation>現在の管理者以外の人が引き継ぎます。</translation>
        </message>
        <message>
            <source>This person has left by then.</source>
            <translation>その日にはすでに転出・退職しています。</translation>
        </message>
        <message>
            <source>From which day?</source>
            <translation>いつからですか。</translation>
        </message>
        <message>
            <source>Handover of the section to %1</source>
            <translation>%1への引継ぎ</translation>
        </message>
        <message>
            <source>Assets in use or stored</source>
            <translation>使用・保管している情報資産</translation>
        </message>
        <message>
            <source>… not classified yet</source>
            <translation>うち程度分類が済んでいないもの</translation>
        </message>
        <message>
            <source>Systems in use</source>
            <translation>使っている情報システム</translation>
        </message>
        <message>
            <source>Cloud services in use</source>
            <translation>使っているクラウドサービス</translation>
        </message>
        <message>
            <source>Contracts running</source>
            <translation>続いている委託契約</translation>
        </message>
        <message>
            <source>Applications waiting</source>
            <translation>承認を待つ申請</translation>
        </message>
        <message>
            <source>Take-outs not back</source>
            <translation>返っていない持出し</translation>
        </message>
        <message>
            <source>Breaches open</source>
            <translation>終わっていない侵害</translation>
        </message>
        <message>
            <source>Exceptions in force</source>
            <translation>続いている例外措置</translation>
        </message>
        <message>
            <source>Findings open</source>
            <translation>残っている指摘事項</translation>
        </message>
        <message>
            <source>IDs in use</source>
            <translation>使っているID</translation>
        </message>
    </context>
    <context>
        <name>IdsAndCards</name>
        <message>
            <source>When were the IDs checked?</source>
            <translation>いつIDを点検しましたか。</translation>
        </message>
        <message>
            <source>The day of the check lies ahead.</source>
            <translation>点検日が未来の日付です。</translation>
        </message>
        <message>
            <source>Who checked them?</source>
            <translation>誰が点検しましたか。</translation>
        </message>
        <message>
            <source>What came of the check?</source>
            <translation>点検の結果を選んでください。</translation>
        </message>
        <message>
            <source>Check of the IDs</source>
            <translation>IDの点検</translation>
        </message>
        <message>
            <source>When was the loss noticed?</source>
            <translation>紛失にいつ気付きましたか。</translation>
        </message>
        <message>
            <source>The loss was noticed before now.</source>
            <translation>気付いた日時が未来になっています。</translation>
        </message>
        <message>
            <source>The issuer is told after the loss was noticed.</source>
            <translation>発行元への届出が、気付いた日時より前です。</translation>
        </message>
        <message>
            <source>The card is stopped after the loss was noticed.</source>
            <translation>使用停止が、気付いた日時より前です。</translation>
        </message>
        <message>
            <source>How was it lost, as far as it is known?</source>
            <translation>紛失の状況を、分かる範囲で書いてください。</translation>
        </message>
        <message>
            <source>Lost card: %1</source>
            <translation>カードの紛失：%1</translation>
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
        <message>
            <source>"%1" is no approval of the register; its number was kept as it is written.</source>
            <translation>「%1」は承認の台帳にありません。番号だけを残しました。</translation>
        </message>
    </context>
    <context>
        <name>Incident</name>
        <message>
            <source>Noticed before it happened.</source>
            <translation>発見日時が発生日時より前です。</translation>
        </message>
        <message>
            <source>Reported before it was noticed.</source>
            <translation>報告日時が発見日時より前です。</translation>
        </message>
        <message>
            <source>Done before the instruction was received.</source>
            <translation>完了日時が指示の受領より前です。</translation>
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
        <message>
            <source>The next check lies before this one.</source>
            <translation>次回確認が実施日より前です。</translation>
        </message>
    </context>
    <context>
        <name>LabelSheet</name>
        <message>
            <source>Own sheet</source>
            <translation>独自の用紙</translation>
        </message>
        <message>
            <source>A4, %1 labels (%2×%3), %4×%5 mm</source>
            <translation>A4 %1面（%2×%3）%4×%5mm</translation>
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
        <message>
            <source>%1_set-aside-%2</source>
            <translation>%1_復元前_%2</translation>
        </message>
        <message>
            <source>%1 could not be renamed.</source>
            <translation>%1 の名前を変えられませんでした。</translation>
        </message>
        <message>
            <source>Something is just being stored or copied. Try again in a moment.</source>
            <translation>保存または複製の途中です。少し待ってから、もう一度行ってください。</translation>
        </message>
        <message>
            <source>Beside the ledger lies a journal that does not fit it: %1-wal. If the ledger was copied from a backup, move that file to another place and open the ledger again; else restore a backup.</source>
            <translation>台帳と合わない作業記録（%1-wal）が台帳の隣に残っています。バックアップを台帳の場所へ写したのであれば、そのファイルを別の場所へ移してから開き直してください。そうでなければ、バックアップから復元してください。</translation>
        </message>
        <message>
            <source>This is no backup of the ledger that is open.</source>
            <translation>開いている台帳のバックアップではありません。</translation>
        </message>
        <message>
            <source>%1 could not be written. Is the place there, and has it room?</source>
            <translation>%1 へ書き込めませんでした。保存先がつながっているか、空きがあるかを確かめてください。</translation>
        </message>
        <message>
            <source>The copy was stopped.</source>
            <translation>複製を中止しました。</translation>
        </message>
        <message>
            <source>The copy was not kept, because it has faults. Verify the ledger.</source>
            <translation>複製に不備があったため、残しませんでした。台帳を検証してください。</translation>
        </message>
        <message>
            <source>%1 is in the way and was not made by this program. Move it to another place.</source>
            <translation>%1 があるため書き込めません。このプログラムが作ったファイルではないので、別の場所へ移してください。</translation>
        </message>
        <message>
            <source>The ledger was not made: what it was to hold does not agree with itself.</source>
            <translation>台帳を作りませんでした。元の内容に食い違いがあります。</translation>
        </message>
    </context>
    <context>
        <name>LedgerJson</name>
        <message>
            <source>The file is no whole JSON: it was cut off or changed.</source>
            <translation>ファイルがJSONとして完結していません。途中で切れているか、書き換えられています。</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>ファイルを読めません。</translation>
        </message>
        <message>
            <source>This file is not a ledger written out as JSON.</source>
            <translation>このファイルは、台帳を書き出したJSONではありません。</translation>
        </message>
        <message>
            <source>This file was written by a newer version of the program. Install that version to read it.</source>
            <translation>このファイルは新しい版のプログラムで書き出されています。その版を入れてから読み込んでください。</translation>
        </message>
        <message>
            <source>%1: entry %2 of the file cannot be read.</source>
            <translation>%1：ファイルの記録 %2 を読み取れません。</translation>
        </message>
        <message>
            <source>An attachment in the file is not what was attached: its checksum differs.</source>
            <translation>ファイルの中の添付ファイルが、添付したときのものと違います（照合値が一致しません）。</translation>
        </message>
        <message>
            <source>The history in the file is not whole: entry %1 is missing.</source>
            <translation>ファイルの履歴が欠けています（%1 番がありません）。</translation>
        </message>
        <message>
            <source>Taken over from JSON</source>
            <translation>JSONから引き継ぎ</translation>
        </message>
        <message>
            <source>The end of the history is missing in the file.</source>
            <translation>ファイルに履歴の末尾がありません。</translation>
        </message>
        <message>
            <source>The file could not be written to its end. Is the disk full?</source>
            <translation>最後まで書き込めませんでした。ディスクの空きを確認してください。</translation>
        </message>
    </context>
    <context>
        <name>Licence</name>
        <message>
            <source>This number is not negative.</source>
            <translation>0以上の数を入れてください。</translation>
        </message>
        <message>
            <source>Expires before it was acquired.</source>
            <translation>利用期限が取得日より前です。</translation>
        </message>
    </context>
    <context>
        <name>MaintenanceCheck</name>
        <message>
            <source>The next check lies before this one.</source>
            <translation>次回確認が実施日より前です。</translation>
        </message>
    </context>
    <context>
        <name>MediaStorage</name>
        <message>
            <source>A quantity is not negative.</source>
            <translation>数量に負の数は使えません。</translation>
        </message>
        <message>
            <source>A day of protection although changes are possible.</source>
            <translation>書き換えられるのに、書込禁止にした日が書かれています。</translation>
        </message>
        <message>
            <source>Taken out of storage before it was stored.</source>
            <translation>保管の終了日が開始日より前です。</translation>
        </message>
    </context>
    <context>
        <name>NetworkLine</name>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>Ended before it came into use.</source>
            <translation>終了日が使用開始日より前です。</translation>
        </message>
        <message>
            <source>A wireless LAN in the My Number zone cannot be approved (Article 70).</source>
            <translation>マイナンバー利用事務系の無線LANは承認できません（第70条）。</translation>
        </message>
    </context>
    <context>
        <name>OfficeHolder</name>
        <message>
            <source>Until before from.</source>
            <translation>終了日が開始日より前です。</translation>
        </message>
        <message>
            <source>The order of calling begins with 1.</source>
            <translation>連絡順は1から付けます。</translation>
        </message>
        <message>
            <source>Confirmed after the time in office ended.</source>
            <translation>確認日が終了日より後です。</translation>
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
        <message>
            <source>There is no such record: %1 %2.</source>
            <translation>該当する記録がありません：%1 %2</translation>
        </message>
        <message>
            <source>This move is not there any more.</source>
            <translation>この異動の記録はもうありません。</translation>
        </message>
        <message>
            <source>This training is not there any more.</source>
            <translation>この研修の記録はもうありません。</translation>
        </message>
        <message>
            <source>A paper could not be bound in.</source>
            <translation>書類を綴じられませんでした。</translation>
        </message>
        <message>
            <source>This consent is not there any more.</source>
            <translation>この同意書の記録は、もうありません。</translation>
        </message>
        <message>
            <source>Some of them signed an earlier version of this form. Print theirs apart.</source>
            <translation>前の様式に署名した者が含まれています。その者の分は別に印刷してください。</translation>
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
            <translation>二つのパスワードが違います。</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <source>"%1" stands beyond the last column of the table and is left out.</source>
            <translation>「%1」は表の最後の列より右にあるため、除きます。</translation>
        </message>
        <message>
            <source>The record is struck out.</source>
            <translation>この記録は取り消されています。</translation>
        </message>
        <message>
            <source>This names a row that is not stored yet. Paste again after.</source>
            <translation>まだ保存していない行の名前です。保存した後にもう一度貼り付けてください。</translation>
        </message>
    </context>
    <context>
        <name>PeopleConsents</name>
        <message>
            <source>The text of the consent is empty.</source>
            <translation>同意書の文面が空です。</translation>
        </message>
        <message>
            <source>New text of the consent</source>
            <translation>同意書の文面の変更</translation>
        </message>
        <message>
            <source>Is it needed?</source>
            <translation>要否の判断待ち</translation>
        </message>
        <message>
            <source>Not signed yet</source>
            <translation>署名待ち</translation>
        </message>
        <message>
            <source>Sign anew: the text has changed</source>
            <translation>再署名（文面の変更）</translation>
        </message>
        <message>
            <source>Sign anew: another appointment</source>
            <translation>再署名（任用の更新）</translation>
        </message>
        <message>
            <source>Sign anew: its day has come</source>
            <translation>再署名（期限切れ）</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>署名済み</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>Is the consent needed?</source>
            <translation>同意書は必要ですか。</translation>
        </message>
        <message>
            <source>Why is it not needed?</source>
            <translation>必要ない理由を書いてください。</translation>
        </message>
        <message>
            <source>What is not needed is not signed.</source>
            <translation>必要ないものに署名はありません。</translation>
        </message>
        <message>
            <source>Who has judged it?</source>
            <translation>誰が判断しましたか。</translation>
        </message>
        <message>
            <source>The day has not come yet.</source>
            <translation>まだ来ていない日付です。</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>同意書</translation>
        </message>
    </context>
    <context>
        <name>PeoplePrints</name>
        <message>
            <source>Receipt of return and erasure</source>
            <translation>返却・削除確認書</translation>
        </message>
        <message>
            <source>move-receipt</source>
            <translation>返却・削除確認書</translation>
        </message>
        <message>
            <source>Report on a training</source>
            <translation>研修・訓練の報告書</translation>
        </message>
        <message>
            <source>training-report</source>
            <translation>研修報告書</translation>
        </message>
        <message>
            <source>Consents to sign</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>consents</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>Handover of the section</source>
            <translation>引継書</translation>
        </message>
        <message>
            <source>handover</source>
            <translation>引継書</translation>
        </message>
        <message>
            <source>Handlers of My Number work</source>
            <translation>特定個人情報取扱担当者一覧</translation>
        </message>
        <message>
            <source>mynumber-handlers</source>
            <translation>特定個人情報取扱担当者一覧</translation>
        </message>
        <message>
            <source>Emergency contact tree</source>
            <translation>緊急連絡網</translation>
        </message>
        <message>
            <source>contact-tree</source>
            <translation>緊急連絡網</translation>
        </message>
        <message>
            <source>IDs no longer needed</source>
            <translation>不要ID一覧</translation>
        </message>
        <message>
            <source>unneeded-ids</source>
            <translation>不要ID一覧</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>同意書</translation>
        </message>
    </context>
    <context>
        <name>PeopleTraining</name>
        <message>
            <source>Not known yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>受講</translation>
        </message>
        <message>
            <source>Made up</source>
            <translation>後日受講</translation>
        </message>
        <message>
            <source>Absent, with reason</source>
            <translation>欠席（理由あり）</translation>
        </message>
        <message>
            <source>Absent, no reason</source>
            <translation>欠席（理由なし）</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Regular staff</source>
            <translation>正規職員</translation>
        </message>
        <message>
            <source>Non-regular staff</source>
            <translation>非常勤職員</translation>
        </message>
        <message>
            <source>When was it held?</source>
            <translation>実施日を書いてください。</translation>
        </message>
        <message>
            <source>Who attended is not written.</source>
            <translation>誰が受講したか書かれていません。</translation>
        </message>
        <message>
            <source>Of some it is not written whether they came, or why not.</source>
            <translation>受講したか、または欠席の理由が書かれていない人がいます。</translation>
        </message>
        <message>
            <source>What the drill has shown is not written.</source>
            <translation>訓練で分かったことが書かれていません。</translation>
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
        <name>PolicyComparison</name>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Each fiscal year</source>
            <translation>毎年度</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>How fast</source>
            <translation>時期</translation>
        </message>
        <message>
            <source>Asked only where</source>
            <translation>対象となる課</translation>
        </message>
        <message>
            <source>Who approves</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>Who is told, in this order</source>
            <translation>報告先（順）</translation>
        </message>
        <message>
            <source>From which level</source>
            <translation>対象の程度</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>章</translation>
        </message>
        <message>
            <source>Why nothing is asked of the section</source>
            <translation>課の義務がない理由</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>行う人</translation>
        </message>
        <message>
            <source>How binding</source>
            <translation>強さ</translation>
        </message>
        <message>
            <source>What calls for it</source>
            <translation>きっかけ</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>頻度</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Stands above</source>
            <translation>すぐ下の区分</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>Media that hold the information, paper included</source>
            <translation>情報を記録した媒体（紙を含む）</translation>
        </message>
        <message>
            <source>Electronic media in long-term storage</source>
            <translation>長期保管する電子媒体</translation>
        </message>
        <message>
            <source>For which things</source>
            <translation>対象の物</translation>
        </message>
        <message>
            <source>Who applies</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>Decided in the section</source>
            <translation>課での決定</translation>
        </message>
        <message>
            <source>For a time only</source>
            <translation>期限付き</translation>
        </message>
        <message>
            <source>What the application states</source>
            <translation>申請に書くこと</translation>
        </message>
        <message>
            <source>What must hold</source>
            <translation>承認の条件</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>確認表</translation>
        </message>
        <message>
            <source>What most sections take</source>
            <translation>目安</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>報告する人</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>義務</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>程度の区分</translation>
        </message>
        <message>
            <source>Questions of the classification</source>
            <translation>分類の問い</translation>
        </message>
        <message>
            <source>Handling restrictions</source>
            <translation>取扱制限</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Points of checklists</source>
            <translation>確認項目</translation>
        </message>
        <message>
            <source>Questions about the section</source>
            <translation>課についての問い</translation>
        </message>
        <message>
            <source>Cycles, periods and limits</source>
            <translation>周期・期間・上限</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>廃止</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>様式番号</translation>
        </message>
        <message>
            <source>Approval boxes</source>
            <translation>決裁欄</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>項目の順</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>様式</translation>
        </message>
    </context>
    <context>
        <name>PolicyException</name>
        <message>
            <source>Ends before it begins.</source>
            <translation>有効期限が有効期間の開始日より前です。</translation>
        </message>
        <message>
            <source>Decided before it was requested.</source>
            <translation>判断日が申請日より前です。</translation>
        </message>
        <message>
            <source>Unless it is urgent, an exception begins after the decision.</source>
            <translation>緊急でない例外措置は、判断日より前には始められません。</translation>
        </message>
        <message>
            <source>Reported before it was begun.</source>
            <translation>報告日が開始日より前です。</translation>
        </message>
        <message>
            <source>Lifted before it began.</source>
            <translation>解除日が開始日より前です。</translation>
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
        <message>
            <source>This program has no rule '%1'.</source>
            <translation>このプログラムに規則「%1」はありません。</translation>
        </message>
        <message>
            <source>Only an uncovered duty has an intended proof.</source>
            <translation>証跡の予定を書けるのは、未対応の義務だけです。</translation>
        </message>
        <message>
            <source>There is no '%1'.</source>
            <translation>「%1」はありません。</translation>
        </message>
        <message>
            <source>The list of duties has no column '%1'.</source>
            <translation>義務の一覧に「%1」という列はありません。</translation>
        </message>
        <message>
            <source>true or false was expected here.</source>
            <translation>ここには true か false が要ります。</translation>
        </message>
        <message>
            <source>The rule '%1' does not know '%2'.</source>
            <translation>規則「%1」は「%2」を知りません。</translation>
        </message>
        <message>
            <source>An incident has no moment '%1'.</source>
            <translation>侵害の記録に日時の欄「%1」はありません。</translation>
        </message>
    </context>
    <context>
        <name>PolicyReview</name>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1：%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>they show that this duty is done, or stand against it</source>
            <translation>この義務を果たしたこと、又は果たしていないことを示す記録です</translation>
        </message>
        <message>
            <source>classified when this level did not exist</source>
            <translation>この区分がなかったときに分類しました</translation>
        </message>
        <message>
            <source>they stand on this level</source>
            <translation>この区分に分類しています</translation>
        </message>
        <message>
            <source>classified without this question</source>
            <translation>この問いに答えずに分類しました</translation>
        </message>
        <message>
            <source>classified by an answer to this question</source>
            <translation>この問いへの答えで分類しました</translation>
        </message>
        <message>
            <source>their card answers this restriction</source>
            <translation>取扱制限カードでこの制限に答えています</translation>
        </message>
        <message>
            <source>their card has no answer to it yet</source>
            <translation>取扱制限カードにまだ答えがありません</translation>
        </message>
        <message>
            <source>applications of this kind</source>
            <translation>この種類の申請です</translation>
        </message>
        <message>
            <source>they answer this point</source>
            <translation>この項目に答えています</translation>
        </message>
        <message>
            <source>Look at the answers about the section again.</source>
            <translation>課についての問いの答えを見直してください。</translation>
        </message>
        <message>
            <source>Look at the section's cycles and limits again.</source>
            <translation>課で決めた周期や上限を見直してください。</translation>
        </message>
        <message>
            <source>Your own version of this form stays as it is. Look whether it should take this over.</source>
            <translation>市で直したこの様式は、そのまま使われます。この変更を取り入れるか、確かめてください。</translation>
        </message>
    </context>
    <context>
        <name>ProcedureDocument</name>
        <message>
            <source>Revised before it was made.</source>
            <translation>改定日が作成日より前です。</translation>
        </message>
        <message>
            <source>Ended before it was made.</source>
            <translation>廃止日が作成日より前です。</translation>
        </message>
        <message>
            <source>The next review lies before it was made.</source>
            <translation>次回見直しが作成日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Profile of the section</source>
            <translation>課の問いへの答え</translation>
        </message>
    </context>
    <context>
        <name>Provision</name>
        <message>
            <source>Another person than the one who gives it confirms the need, unless nobody else can; then say why.</source>
            <translation>必要性は提供する人以外の人が確認します。ほかに確認できる人がいないときは、その理由を書いてください。</translation>
        </message>
        <message>
            <source>A copy is another entry than its original.</source>
            <translation>複製には、元の資産とは別の台帳登録を選んでください。</translation>
        </message>
        <message>
            <source>Returned before it was given.</source>
            <translation>返却・消去日が提供日より前です。</translation>
        </message>
        <message>
            <source>To be returned before it is given.</source>
            <translation>返却・消去の期限が提供日より前です。</translation>
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
        <message>
            <source>The rooms for which the standard has rules: managed areas with their ten conditions, handling areas, archives. Begin with the room in which the section works with confidential information.</source>
            <translation>基準に定めのある部屋（10の要件がある管理区域、取扱区域、書庫）の一覧です。まず、課で機密情報を扱う部屋から登録してください。</translation>
        </message>
        <message>
            <source>Who entered a managed area, when and why, and when that person left. Write each entry down when it happens; the time of leaving follows.</source>
            <translation>管理区域に誰がいつ何のために入り、いつ出たかを残します。入ったときに1件書き、出たときに時刻を足してください。</translation>
        </message>
        <message>
            <source>Corrections and updates of systems: why, what, how and with which test result. Confirm the impact on other systems first.</source>
            <translation>システムの修正や更新について、理由・内容・方法・テスト結果を残します。先に、ほかのシステムへの影響を確かめてください。</translation>
        </message>
        <message>
            <source>Cloud services the section uses or thinks of: the six conditions, the approval, the procedures, changes and the end. A service needs its approval before the contract.</source>
            <translation>課で使う、又は検討しているクラウドサービスです。選定の6条件、承認、手順、変更、終了までを残します。契約の前に承認が要ります。</translation>
        </message>
        <message>
            <source>Questions of the staff and what the manager instructed; also doubts on the class of an asset, and opinions handed to the department.</source>
            <translation>職員からの相談と、管理者の指示を残します。程度分類の迷いや、責任者に出した意見もここに書きます。</translation>
        </message>
        <message>
            <source>Work entrusted to contractors: what is confirmed before, what the contract says, what is checked during and at the end. Begin with the contracts that hand out information.</source>
            <translation>委託の契約について、始める前、契約の条項、期間中、終わりの確認を残します。まず、情報を渡している契約から登録してください。</translation>
        </message>
        <message>
            <source>Procedures, plans and papers of systems the section must keep: which version holds, when it is looked at again, where it lies. One paper may be of several kinds.</source>
            <translation>課で備える手順書、計画書、システムの資料について、今の版、次の見直し、置き場所を残します。1つの資料が複数の種類を兼ねてもかまいません。</translation>
        </message>
        <message>
            <source>Servers, network devices, printers and other devices of the section: where each stands, how it is protected, until when its maker supports it. Begin with the servers.</source>
            <translation>課のサーバー、通信機器、複合機などについて、置き場所、守り方、サポートの期限を残します。まずサーバーから登録してください。</translation>
        </message>
        <message>
            <source>Servers and network devices carried into a managed area or out of it, with the approval and its conditions. Enter it before the thing is moved.</source>
            <translation>管理区域へ運び入れる、又は運び出すサーバーや通信機器を、承認とその条件と共に残します。運ぶ前に登録してください。</translation>
        </message>
        <message>
            <source>Measures of the standard that are done otherwise or not at all for a time. The CISO approves beforehand; in urgency act, then report at once.</source>
            <translation>基準の対策を、期間を限って別の方法で行う、又は行わないことの記録です。先にCISOの承認を得ます。緊急のときは、行ってから速やかに報告します。</translation>
        </message>
        <message>
            <source>Failures of systems: what, why, how it was repaired and what keeps it from coming again. When a breach is feared, enter a breach as well.</source>
            <translation>システム障害について、内容・原因・復旧の方法・再発防止を残します。侵害のおそれがあるときは、侵害事案にも登録してください。</translation>
        </message>
        <message>
            <source>What audits, self-inspections and checks found, and what is done about it by when. Findings of other sections come here too: does this section have the same problem?</source>
            <translation>監査、自己点検、遵守状況の確認で見つかった点と、その改善です。ほかの課への指摘も登録し、同じ問題がないか確かめてください。</translation>
        </message>
        <message>
            <source>Software the section uses: licences bought and in use, until when it is supported. Begin with what was bought.</source>
            <translation>課で使うソフトウェアについて、ライセンスの取得数と利用数、サポートの期限を残します。まず、購入したものから登録してください。</translation>
        </message>
        <message>
            <source>Lines and cables, connections with outside networks, wireless LANs: what for, since when, approved by whom. What stands here is what the application has to state.</source>
            <translation>回線とケーブル、外部ネットワークとの接続、無線LANについて、用途、時期、承認を残します。ここに書くことが、そのまま申請に示す事項になります。</translation>
        </message>
        <message>
            <source>Recurring technical checks: what was looked at, by whom, with which result, and when it comes again. A check that the common platform or a contractor does is entered too.</source>
            <translation>定期の技術点検について、対象・実施者・結果・次の予定を残します。共通基盤や委託先が行ったものも登録してください。</translation>
        </message>
        <message>
            <source>Orders, notices, surveys and audits that reached the section: from whom, due when, done when. Enter it on the day it arrives.</source>
            <translation>課に届いた指示、通知、調査、監査について、差出人、期限、完了を残します。届いた日に登録してください。</translation>
        </message>
        <message>
            <source>Accounts on social media, for publishing or for sharing among staff: who approved them, who answers for them, what protects them.</source>
            <translation>発信用と職員どうしの共有用のSNSアカウントについて、承認、責任者、対策を残します。</translation>
        </message>
        <message>
            <source>The information systems the section owns. Enter each with its zone and its levels; the requirement sheet and the connections follow from there.</source>
            <translation>課が所管する情報システムの台帳です。まずネットワーク区分と程度分類を登録してください。要件票と接続の一覧は、そこから埋めていきます。</translation>
        </message>
        <message>
            <source>Violations of the policy, seen in the section or told by others: who was told when, what was ordered, how it ended. Tell the department officer at once.</source>
            <translation>課で気づいた、又はほかから知らされた違反について、誰にいつ知らせ、何を命じ、どう終わったかを残します。責任者には直ちに知らせてください。</translation>
        </message>
        <message>
            <source>Important work on a system and work that changes its environment: who did what with which result. Two persons do the latter and check each other.</source>
            <translation>システムの重要な作業と、環境を変える作業を、実施者・内容・結果と共に残します。環境を変える作業は2人以上で行い、互いに確かめます。</translation>
        </message>
        <message>
            <source>What a non-regular member of staff may use, and why the work needs it. What is not approved has to be blocked.</source>
            <translation>非常勤職員に使わせるものと、その必要性を記録します。承認していないものは使えないようにしてください。</translation>
        </message>
        <message>
            <source>Applications and what was decided on them. Write the application first; decide here what the section manager decides, and record the answer of the other offices with its number and date.</source>
            <translation>申請とその決裁を記録します。まず申請を書きます。管理者が決めるものはここで決裁し、ほかの役職が決めるものは答えを番号と日付とともに記録します。</translation>
        </message>
        <message>
            <source>How assets are backed up and how soon they can be restored. One entry for each arrangement; add a line whenever it is checked or a restore is tried.</source>
            <translation>資産のバックアップの方法と、戻すまでの時間を記録します。取り方ごとに1件とし、確かめたとき、復元を試したときに行を足します。</translation>
        </message>
        <message>
            <source>Devices, lines and media that come into the section: issued ones that return, private ones and those of contractors. Enter them before they are used; what needs an approval links to it.</source>
            <translation>課に持ち込む機器・回線・媒体を記録します。支給品、私物、業者の物のどれも対象です。使う前に登録し、承認が要るものは承認と結び付けます。</translation>
        </message>
        <message>
            <source>Cards that prove who somebody is: who holds them, what happened to lost and soiled ones, and how collected ones were destroyed.</source>
            <translation>認証用カードの利用者、紛失や汚損の届出、回収したカードの廃棄を記録します。</translation>
        </message>
        <message>
            <source>Whether a non-regular member of staff is asked to sign the consent to the policy, and the signature. One entry for each appointment.</source>
            <translation>非常勤職員に同意書を求めるかどうかと、その署名を記録します。任用ごとに1件です。</translation>
        </message>
        <message>
            <source>What is disposed of or given back to its owner: who approved it, how it was made unreadable, and who saw it. Write the plan first, have it approved, then record what was done.</source>
            <translation>廃棄する物、持ち主に返す物について、承認、読めなくした方法、立会いを記録します。まず計画を書き、承認を受けてから、行ったことを記録します。</translation>
        </message>
        <message>
            <source>Media and papers put into storage: where they lie, how the place protects them, and that nothing on them can be changed.</source>
            <translation>しまった媒体や書類について、場所、場所の備え、書換えができないことを記録します。</translation>
        </message>
        <message>
            <source>Who holds the offices of the city and whom to call in an emergency, in the order of calling. Keep it current and pass changes on.</source>
            <translation>市の役職に就いている人と、緊急時の連絡先を連絡順に記録します。変わったら直し、届け出てください。</translation>
        </message>
        <message>
            <source>Copies that were made, and information given to another section or outside the city: why the work needs it, how it was protected, and when it comes back.</source>
            <translation>複製した情報と、庁内・庁外へ渡した情報について、必要性、保護手段、返却の期限を記録します。</translation>
        </message>
        <message>
            <source>When somebody joins, changes work or leaves: what is handed out or given back, which IDs end, what is erased. Another person confirms that nothing is left.</source>
            <translation>着任、担当替え、転出・退職のときに、貸与と返却、IDの停止、消去を記録します。残りがないことは別の人が確認します。</translation>
        </message>
        <message>
            <source>Training, emergency drills and briefings of the section: who took part, who did not and why, and to whom the result was reported. Enter an event when its day is known, then tick the attendance.</source>
            <translation>研修、緊急時対応訓練、課内の教育について、出席、欠席の理由、報告を記録します。日程が決まったら登録し、終わったら出席を入れます。</translation>
        </message>
        <message>
            <source>What is carried, sent or handed over to be repaired or stored elsewhere, with the protection it had on the way. Needed for all of confidentiality 2 and more.</source>
            <translation>運ぶ物、送る物、修理や保管のため引き渡す物と、その間の保護手段を記録します。機密性2以上はすべて対象です。</translation>
        </message>
        <message>
            <source>User, administrator, shared and development IDs of the systems, and folders for few: who holds them, with which rights, when they were reviewed and stopped. Never write a password here.</source>
            <translation>利用者ID、管理者ID、共用ID、開発用ID、専用フォルダについて、利用者、権限、点検、停止を記録します。パスワードは書かないでください。</translation>
        </message>
        <message>
            <source>What was handed in, to whom and when, with the very file. Make one from the list of forms: tick the forms, then hand them in together.</source>
            <translation>何を、誰に、いつ提出したかを、提出したファイルそのものと一緒に残します。様式一覧で様式に印を付け、「まとめて提出」で作ります。</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Access of non-regular staff</source>
            <translation>ひじょうきんしょくいんによるじょうほうのとりあつかい</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>しんせい・しょうにん</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>くいき</translation>
        </message>
        <message>
            <source>Entry log</source>
            <translation>にゅうたいしつかんりぼ</translation>
        </message>
        <message>
            <source>Information assets</source>
            <translation>じょうほうしさん</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>ばっくあっぷ</translation>
        </message>
        <message>
            <source>Bring-ins</source>
            <translation>もちこみ</translation>
        </message>
        <message>
            <source>Authentication cards</source>
            <translation>にんしょうようかーど</translation>
        </message>
        <message>
            <source>Change records</source>
            <translation>へんこうきろく</translation>
        </message>
        <message>
            <source>Classification decisions</source>
            <translation>ぶんるいのきろく</translation>
        </message>
        <message>
            <source>Cloud services</source>
            <translation>くらうどさーびす</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>どういしょ</translation>
        </message>
        <message>
            <source>Questions and instructions</source>
            <translation>そうだん・しじ</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>いたくけいやく</translation>
        </message>
        <message>
            <source>Disposal and return</source>
            <translation>はいき・へんきゃく</translation>
        </message>
        <message>
            <source>Procedures and papers</source>
            <translation>てじゅんしょ・しりょう</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>きき</translation>
        </message>
        <message>
            <source>Carry-in and carry-out</source>
            <translation>はんにゅう・はんしゅつ</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>れいがいそち</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>しすてむしょうがい</translation>
        </message>
        <message>
            <source>Findings and improvements</source>
            <translation>してき・かいぜん</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>しんがいじあん</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>てんけん</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>らいせんす</translation>
        </message>
        <message>
            <source>Lines and connections</source>
            <translation>かいせん・せつぞく</translation>
        </message>
        <message>
            <source>Technical checks</source>
            <translation>ぎじゅつのてんけん</translation>
        </message>
        <message>
            <source>Stored media</source>
            <translation>ばいたいのほかん</translation>
        </message>
        <message>
            <source>Offices and contacts</source>
            <translation>やくしょくしゃ・れんらくさき</translation>
        </message>
        <message>
            <source>Copies and provision</source>
            <translation>ふくせい・ていきょう</translation>
        </message>
        <message>
            <source>Orders and notices received</source>
            <translation>うけたしじ・つうち</translation>
        </message>
        <message>
            <source>Social media accounts</source>
            <translation>えすえぬえすあかうんと</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>しょくいん</translation>
        </message>
        <message>
            <source>Joining, moving, leaving</source>
            <translation>いどう・たいしょく</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>しすてむ</translation>
        </message>
        <message>
            <source>Take-outs</source>
            <translation>もちだし</translation>
        </message>
        <message>
            <source>Training and drills</source>
            <translation>けんしゅう・くんれん</translation>
        </message>
        <message>
            <source>Transports</source>
            <translation>うんぱん・そうふ</translation>
        </message>
        <message>
            <source>IDs and rights</source>
            <translation>あいでぃー・けんげん</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>いはんこうい</translation>
        </message>
        <message>
            <source>Work records</source>
            <translation>さぎょうきろく</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>きょう</translation>
        </message>
        <message>
            <source>Articles and duties</source>
            <translation>じょうとぎむ</translation>
        </message>
        <message>
            <source>Year plan</source>
            <translation>ねんかんよてい</translation>
        </message>
        <message>
            <source>History</source>
            <translation>りれき</translation>
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
            <source>Change the pass&amp;word…</source>
            <translation>ぱすわーどへんこう</translation>
        </message>
        <message>
            <source>Renew the &amp;recovery code…</source>
            <translation>ふっきゅうこーどこうしん</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>せってい</translation>
        </message>
        <message>
            <source>Who is wor&amp;king…</source>
            <translation>そうさしゃ</translation>
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
            <source>&amp;Undo</source>
            <translation>もとにもどす</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やりなおす</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>けんさく</translation>
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
            <source>&amp;Article of the standard</source>
            <translation>たいさくきじゅん じょうぶん</translation>
        </message>
        <message>
            <source>About our &amp;section…</source>
            <translation>かについて</translation>
        </message>
        <message>
            <source>&amp;Cycles and periods…</source>
            <translation>しゅうき・きかん</translation>
        </message>
        <message>
            <source>About &amp;Mamori</source>
            <translation>まもりについて</translation>
        </message>
        <message>
            <source>Report a &amp;breach…</source>
            <translation>しんがいをほうこくする</translation>
        </message>
        <message>
            <source>Finish setting &amp;up…</source>
            <translation>さいしょのせっていをつづける</translation>
        </message>
        <message>
            <source>Backups and restorin&amp;g…</source>
            <translation>ばっくあっぷとふくげん</translation>
        </message>
        <message>
            <source>Export the whole ledger as &amp;JSON…</source>
            <translation>だいちょうぜんたい かきだす じぇいそん えくすぽーと</translation>
        </message>
        <message>
            <source>New ledger &amp;from JSON…</source>
            <translation>じぇいそん あたらしいだいちょう ふくげん とりこむ</translation>
        </message>
        <message>
            <source>For&amp;ms…</source>
            <translation>ようしきいちらん ちょうひょう いんさつ</translation>
        </message>
        <message>
            <source>Man&amp;ual</source>
            <translation>せつめいしょ</translation>
        </message>
        <message>
            <source>Change chosen &amp;rows…</source>
            <translation>えらんだぎょうをまとめてへんこう</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>ていしゅつぶつ</translation>
        </message>
    </context>
    <context>
        <name>ReceivedOrder</name>
        <message>
            <source>Completed before it was received.</source>
            <translation>完了日が受領日より前です。</translation>
        </message>
        <message>
            <source>Answered before it was received.</source>
            <translation>回答日が受領日より前です。</translation>
        </message>
    </context>
    <context>
        <name>RecordEdits</name>
        <message>
            <source>A level is decided by answering the questions: Ctrl+B.</source>
            <translation>程度は質問に答えて決めます（Ctrl+B）。</translation>
        </message>
        <message>
            <source>The program keeps this; it follows from other fields.</source>
            <translation>ほかの項目から自動で決まる項目です。</translation>
        </message>
        <message>
            <source>This was settled when the entry was made and cannot change.</source>
            <translation>記録を作成したときに確定した内容であり、変更できません。</translation>
        </message>
        <message>
            <source>This holds several rows; the form shows them: Enter.</source>
            <translation>複数行の項目です。記入欄で開いてください（Enter）。</translation>
        </message>
    </context>
    <context>
        <name>RecordWizard</name>
        <message>
            <source>&amp;Classify…</source>
            <translation>分類する(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Dispose…</source>
            <translation>廃棄・返却(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Carry out…</source>
            <translation>実施を記録(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Papers…</source>
            <translation>帳票(&amp;P)…</translation>
        </message>
        <message>
            <source>Record a &amp;mistake…</source>
            <translation>誤廃棄を記録(&amp;M)…</translation>
        </message>
        <message>
            <source>Report a &amp;breach…</source>
            <translation>侵害を報告する(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Go on with the breach…</source>
            <translation>続きを書く(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Print the report…</source>
            <translation>報告書を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Take out…</source>
            <translation>持出し(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Approve…</source>
            <translation>承認(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Return…</source>
            <translation>返却(&amp;R)…</translation>
        </message>
        <message>
            <source>Print the application…</source>
            <translation>申請書を印刷…</translation>
        </message>
        <message>
            <source>Print the year's list…</source>
            <translation>管理簿を印刷…</translation>
        </message>
        <message>
            <source>&amp;Apply for an approval…</source>
            <translation>承認を申請する(&amp;A)…</translation>
        </message>
        <message>
            <source>Rene&amp;w…</source>
            <translation>更新する(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Print the application…</source>
            <translation>申請書を印刷する(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Decide or send…</source>
            <translation>決定・送付(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Bring in…</source>
            <translation>持込み(&amp;B)…</translation>
        </message>
        <message>
            <source>Taken &amp;away…</source>
            <translation>持帰り(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>異動(&amp;M)…</translation>
        </message>
        <message>
            <source>Somebody &amp;moves…</source>
            <translation>着任・異動・退職(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Go on with the move…</source>
            <translation>異動の続き(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Print the receipt…</source>
            <translation>確認書を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Attendance…</source>
            <translation>出欠(&amp;A)…</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>報告(&amp;P)…</translation>
        </message>
        <message>
            <source>Who &amp;lacks one…</source>
            <translation>同意書の要る人(&amp;L)…</translation>
        </message>
        <message>
            <source>Print the &amp;handlers of My Number…</source>
            <translation>個人番号の担当者一覧を印刷(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Hand the section over…</source>
            <translation>課の引継ぎ(&amp;H)…</translation>
        </message>
        <message>
            <source>Print the contact &amp;tree…</source>
            <translation>緊急連絡網を印刷(&amp;T)…</translation>
        </message>
        <message>
            <source>Print &amp;unneeded IDs…</source>
            <translation>不要IDの一覧を印刷(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Begin a check…</source>
            <translation>点検を始める(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Answer…</source>
            <translation>回答する(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Hand out…</source>
            <translation>回答票を配る(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Collect the sheets…</source>
            <translation>回答票を集める(&amp;C)…</translation>
        </message>
        <message>
            <source>Begin a &amp;stock-take…</source>
            <translation>棚卸しを始める(&amp;S)…</translation>
        </message>
        <message>
            <source>C&amp;ount…</source>
            <translation>棚卸しを続ける(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Write down an exception…</source>
            <translation>例外措置を記録する(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Go on with the exception…</source>
            <translation>例外措置のその後(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Clauses…</source>
            <translation>契約条項(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Print the sheet of clauses…</source>
            <translation>契約条項確認表の印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Letter on missing clauses…</source>
            <translation>足りない条項の依頼文(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Requirements…</source>
            <translation>要件票(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Print the requirement sheet…</source>
            <translation>要件票の印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Zones…</source>
            <translation>ネットワークの区分(&amp;Z)…</translation>
        </message>
        <message>
            <source>&amp;Print the year's log…</source>
            <translation>今年度の入退室管理簿(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Print the ledger of lines…</source>
            <translation>回線・ケーブル台帳の印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Print the year's checks…</source>
            <translation>今年度の点検記録(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Check the IDs…</source>
            <translation>IDを点検する(&amp;C)…</translation>
        </message>
        <message>
            <source>It is &amp;lost…</source>
            <translation>紛失した(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Hand in forms…</source>
            <translation>様式を提出する(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Show what was handed in…</source>
            <translation>提出したファイルを見る(&amp;S)…</translation>
        </message>
        <message>
            <source>Hand in &amp;again…</source>
            <translation>出し直す(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Sign on the screen…</source>
            <translation>画面で署名(&amp;S)…</translation>
        </message>
        <message>
            <source>Sign &amp;this one on the screen…</source>
            <translation>この同意書に画面で署名(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Print the consent…</source>
            <translation>同意書を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Print the sheet to tick…</source>
            <translation>点検票を印刷する(&amp;P)…</translation>
        </message>
        <message>
            <source>Print the &amp;result…</source>
            <translation>結果を印刷する(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Print the progress…</source>
            <translation>改善の進捗を印刷する(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Print the application or report…</source>
            <translation>申請書・報告書を印刷する(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Print the notice…</source>
            <translation>違反通知を印刷する(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Print the record…</source>
            <translation>障害記録を印刷する(&amp;P)…</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>This was settled when the entry was made and cannot change.</source>
            <translation>この項目は記録の作成時に決まり、後から変更できません。</translation>
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
        <message>
            <source>There is nothing to redo.</source>
            <translation>やり直せる操作がありません。</translation>
        </message>
        <message>
            <source>Redone: %1</source>
            <translation>やり直し：%1</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>やり直し</translation>
        </message>
        <message>
            <source>Approvals linked by their written numbers</source>
            <translation>書かれた番号による承認への結び付け</translation>
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
            <translation>分類の記録</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>侵害事案</translation>
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
            <translation>持出し</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Entry log</source>
            <translation>入退室管理簿</translation>
        </message>
        <message>
            <source>Change records</source>
            <translation>変更記録</translation>
        </message>
        <message>
            <source>Cloud services</source>
            <translation>クラウドサービス</translation>
        </message>
        <message>
            <source>Questions and instructions</source>
            <translation>相談・指示</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>委託契約</translation>
        </message>
        <message>
            <source>Procedures and papers</source>
            <translation>手順書・資料</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>機器</translation>
        </message>
        <message>
            <source>Carry-in and carry-out</source>
            <translation>搬入・搬出</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外措置</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>システム障害</translation>
        </message>
        <message>
            <source>Findings and improvements</source>
            <translation>指摘・改善</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Lines and connections</source>
            <translation>回線・接続</translation>
        </message>
        <message>
            <source>Technical checks</source>
            <translation>技術の点検</translation>
        </message>
        <message>
            <source>Orders and notices received</source>
            <translation>受けた指示・通知</translation>
        </message>
        <message>
            <source>Social media accounts</source>
            <translation>SNSアカウント</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Violations</source>
            <translation>違反行為</translation>
        </message>
        <message>
            <source>Work records</source>
            <translation>作業記録</translation>
        </message>
        <message>
            <source>Access of non-regular staff</source>
            <translation>非常勤職員の取扱承認</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>申請・承認</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Bring-ins</source>
            <translation>持込み</translation>
        </message>
        <message>
            <source>Authentication cards</source>
            <translation>認証用カード</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>Disposal and return</source>
            <translation>廃棄・返却</translation>
        </message>
        <message>
            <source>Stored media</source>
            <translation>媒体の保管</translation>
        </message>
        <message>
            <source>Offices and contacts</source>
            <translation>役職者・連絡先</translation>
        </message>
        <message>
            <source>Copies and provision</source>
            <translation>複製・提供</translation>
        </message>
        <message>
            <source>Joining, moving, leaving</source>
            <translation>異動・退職</translation>
        </message>
        <message>
            <source>Training and drills</source>
            <translation>研修・訓練</translation>
        </message>
        <message>
            <source>Transports</source>
            <translation>運搬・送付</translation>
        </message>
        <message>
            <source>IDs and rights</source>
            <translation>ID・権限</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>提出物</translation>
        </message>
    </context>
    <context>
        <name>Requirements</name>
        <message>
            <source>%1 not entered</source>
            <translation>%1未入力</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Asked of every system.</source>
            <translation>すべてのシステムに求められる。</translation>
        </message>
        <message>
            <source>It stands in the zone: %1.</source>
            <translation>%1にあるため。</translation>
        </message>
        <message>
            <source>It is a public web server.</source>
            <translation>公開Webサーバーであるため。</translation>
        </message>
        <message>
            <source>It is used by persons from outside.</source>
            <translation>庁外の人が使うため。</translation>
        </message>
        <message>
            <source>It runs on the government cloud.</source>
            <translation>ガバメントクラウドで動かすため。</translation>
        </message>
        <message>
            <source>It exchanges protected information in the zone: %1.</source>
            <translation>%1で保護すべき情報をやり取りするため。</translation>
        </message>
        <message>
            <source>Why is it not met, and until when?</source>
            <translation>なぜ満たさないのか、いつまでにどうするのかを書いてください。</translation>
        </message>
        <message>
            <source>Why does it not apply?</source>
            <translation>なぜ該当しないのかを書いてください。</translation>
        </message>
        <message>
            <source>To be settled: %1.</source>
            <translation>確かめること：%1。</translation>
        </message>
        <message>
            <source>Against the standard: %1.</source>
            <translation>基準に反しています：%1。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDrill</name>
        <message>
            <source>The file of this program. Classify it like any other asset.</source>
            <translation>このプログラムのファイル。ほかの情報資産と同じく程度分類を行う。</translation>
        </message>
        <message>
            <source>By this program, opened and verified each time</source>
            <translation>このプログラムによる。作るたびに開いて検証する</translation>
        </message>
        <message>
            <source>File menu, "Backups and restoring": choose a backup, look at what would change, restore.</source>
            <translation>「ファイル」メニューの「バックアップと復元」でバックアップを選び、変わる点を確かめて復元する。</translation>
        </message>
        <message>
            <source>Restore tried</source>
            <translation>復旧の確認</translation>
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
            <translation>分類の判断</translation>
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
            <translation>職員</translation>
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
        <message>
            <source>The area</source>
            <translation>区域の内容</translation>
        </message>
        <message>
            <source>Conditions of a managed area</source>
            <translation>管理区域の要件</translation>
        </message>
        <message>
            <source>Handling confidential information</source>
            <translation>機密情報の取扱い</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>入室</translation>
        </message>
        <message>
            <source>Approval and conditions</source>
            <translation>承認と条件</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>変更の内容</translation>
        </message>
        <message>
            <source>Impact and tests</source>
            <translation>影響とテスト</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>資料</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>サービスの内容</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>選定</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>運用</translation>
        </message>
        <message>
            <source>End of use</source>
            <translation>利用の終了</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>What followed</source>
            <translation>その後</translation>
        </message>
        <message>
            <source>The contract</source>
            <translation>契約の内容</translation>
        </message>
        <message>
            <source>Before the start</source>
            <translation>始める前</translation>
        </message>
        <message>
            <source>During the contract</source>
            <translation>期間中</translation>
        </message>
        <message>
            <source>The end</source>
            <translation>終わるとき</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>資料の内容</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>保管</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>The device</source>
            <translation>機器の内容</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>設置場所</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保護</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>保守</translation>
        </message>
        <message>
            <source>What is moved</source>
            <translation>運ぶ物</translation>
        </message>
        <message>
            <source>What is left out or done otherwise</source>
            <translation>例外の内容</translation>
        </message>
        <message>
            <source>Approval or report</source>
            <translation>承認・報告</translation>
        </message>
        <message>
            <source>Review and lifting</source>
            <translation>見直しと解除</translation>
        </message>
        <message>
            <source>The failure</source>
            <translation>障害の内容</translation>
        </message>
        <message>
            <source>Cause and recovery</source>
            <translation>原因と復旧</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>改善</translation>
        </message>
        <message>
            <source>Reports and instructions</source>
            <translation>報告と指示</translation>
        </message>
        <message>
            <source>The software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Installation and support</source>
            <translation>導入とサポート</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>回線の内容</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Termination and spare</source>
            <translation>成端と予備</translation>
        </message>
        <message>
            <source>Cable</source>
            <translation>ケーブル</translation>
        </message>
        <message>
            <source>The check</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>What arrived</source>
            <translation>届いた内容</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>対応</translation>
        </message>
        <message>
            <source>The account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>対策</translation>
        </message>
        <message>
            <source>The system</source>
            <translation>システムの内容</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>人と業者</translation>
        </message>
        <message>
            <source>Network zone and connections</source>
            <translation>ネットワーク区分と接続</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>要件</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Monitoring and maintenance</source>
            <translation>監視と保守</translation>
        </message>
        <message>
            <source>Life cycle</source>
            <translation>導入から見直しまで</translation>
        </message>
        <message>
            <source>What was noticed</source>
            <translation>違反の内容</translation>
        </message>
        <message>
            <source>Orders and measures</source>
            <translation>命令と措置</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>作業の内容</translation>
        </message>
        <message>
            <source>Before the work</source>
            <translation>作業の前</translation>
        </message>
        <message>
            <source>After the work</source>
            <translation>作業の後</translation>
        </message>
        <message>
            <source>Person and need</source>
            <translation>職員と必要性</translation>
        </message>
        <message>
            <source>What is blocked</source>
            <translation>止めたもの</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Decision on the application</source>
            <translation>決裁</translation>
        </message>
        <message>
            <source>Paper of the decision</source>
            <translation>承認の書面</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>What is backed up</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Backup of a cloud provider</source>
            <translation>クラウド事業者のバックアップ</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>What is brought in</source>
            <translation>持ち込む物</translation>
        </message>
        <message>
            <source>Bringing in</source>
            <translation>持込み</translation>
        </message>
        <message>
            <source>Information and approval</source>
            <translation>情報と承認</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Taking away</source>
            <translation>持帰り</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>Spare card</source>
            <translation>予備のカード</translation>
        </message>
        <message>
            <source>Loss or damage</source>
            <translation>紛失・破損</translation>
        </message>
        <message>
            <source>Collection and destruction</source>
            <translation>回収と廃棄</translation>
        </message>
        <message>
            <source>Person and appointment</source>
            <translation>職員と任用</translation>
        </message>
        <message>
            <source>Is it needed?</source>
            <translation>要否</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>What is disposed of</source>
            <translation>廃棄・返却する物</translation>
        </message>
        <message>
            <source>Method and measures</source>
            <translation>方法と備え</translation>
        </message>
        <message>
            <source>Application and approval</source>
            <translation>申請と承認</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>実施</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>証明</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>保管する物</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>保管場所</translation>
        </message>
        <message>
            <source>Protection of the contents</source>
            <translation>内容の保護</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰に</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>連絡方法</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>What is copied or given</source>
            <translation>複製・提供する情報</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>提供</translation>
        </message>
        <message>
            <source>The copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Return or erasure</source>
            <translation>返却・消去</translation>
        </message>
        <message>
            <source>Work with information</source>
            <translation>情報の取扱い</translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation>誰が、いつ</translation>
        </message>
        <message>
            <source>Lent things and rights</source>
            <translation>貸与品とID・権限</translation>
        </message>
        <message>
            <source>Work outside</source>
            <translation>庁外での処理</translation>
        </message>
        <message>
            <source>Training or drill</source>
            <translation>研修・訓練</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>日時と場所</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出席状況</translation>
        </message>
        <message>
            <source>Results of a drill</source>
            <translation>訓練の結果</translation>
        </message>
        <message>
            <source>Reports made</source>
            <translation>報告</translation>
        </message>
        <message>
            <source>What is transported</source>
            <translation>運搬・送付する物</translation>
        </message>
        <message>
            <source>Way and protection</source>
            <translation>方法と保護</translation>
        </message>
        <message>
            <source>Sending and receipt</source>
            <translation>発送と受領</translation>
        </message>
        <message>
            <source>Handing over for repair</source>
            <translation>修理への引渡し</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Approval and issue</source>
            <translation>承認と発行</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>制限</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>点検</translation>
        </message>
        <message>
            <source>Leak of a password</source>
            <translation>パスワードの漏れ</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>What is handed in</source>
            <translation>提出するもの</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>提出の後</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>そのほか</translation>
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
        <name>SigningKey</name>
        <message>
            <source>The certificate's chain is too long.</source>
            <translation>証明書の連なりが長すぎます。</translation>
        </message>
        <message>
            <source>This file is no certificate with its key (PKCS#12).</source>
            <translation>このファイルは、鍵の付いた証明書（PKCS#12）ではありません。</translation>
        </message>
        <message>
            <source>This file holds no key to sign with.</source>
            <translation>このファイルには、署名に使う鍵がありません。</translation>
        </message>
        <message>
            <source>The certificate is out of its time. Ask the office that issued it for a new one.</source>
            <translation>証明書の有効期間外です。発行した部署に新しい証明書を頼んでください。</translation>
        </message>
        <message>
            <source>The certificate cannot sign.</source>
            <translation>この証明書では署名できません。</translation>
        </message>
    </context>
    <context>
        <name>SnsAccount</name>
        <message>
            <source>The applicant cannot approve the own application, unless nobody else can; then say why.</source>
            <translation>申請者本人は承認できません。ほかに承認できる人がいないときは、その理由を入れてください。</translation>
        </message>
        <message>
            <source>Approved before it was requested.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>Ended before it came into use.</source>
            <translation>終了日が使用開始日より前です。</translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>利用を止めた日が開始日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>Left before started.</source>
            <translation>異動・退職日が採用・着任日より前です。</translation>
        </message>
        <message>
            <source>Appointed until before started.</source>
            <translation>任用終了日が採用・着任日より前です。</translation>
        </message>
        <message>
            <source>My Number work ends before it begins.</source>
            <translation>取扱担当の終了日が開始日より前です。</translation>
        </message>
    </context>
    <context>
        <name>StaffMove</name>
        <message>
            <source>Finished although this has not come back: %1</source>
            <translation>返っていない物があるのに完了になっています：%1</translation>
        </message>
        <message>
            <source>Finished although this has not been stopped: %1</source>
            <translation>止めていないIDがあるのに完了になっています：%1</translation>
        </message>
        <message>
            <source>Finished although something is still to do.</source>
            <translation>残っている作業があるのに完了になっています。</translation>
        </message>
        <message>
            <source>Another person than the one who moves confirms it.</source>
            <translation>確認は、異動する本人以外の人が行います。</translation>
        </message>
        <message>
            <source>Returned before it was lent.</source>
            <translation>返却日が貸与日より前です。</translation>
        </message>
    </context>
    <context>
        <name>StockTake</name>
        <message numerus="yes">
            <source>%n thing(s) missing at the stock-take</source>
            <translation>
                <numerusform>棚卸しで見当たらないもの %n点</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found at the stock-take %1:</source>
            <translation>棚卸し（%1）で見当たらなかったもの：</translation>
        </message>
        <message>
            <source>Stock-take finished: %1</source>
            <translation>棚卸しの完了：%1</translation>
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
        <name>Submission</name>
        <message>
            <source>The period ends before it begins.</source>
            <translation>期間の終わりが始めより前です。</translation>
        </message>
        <message>
            <source>Received before it was handed in.</source>
            <translation>受理日が提出日より前です。</translation>
        </message>
        <message>
            <source>Returned before it was handed in.</source>
            <translation>差戻し日が提出日より前です。</translation>
        </message>
        <message>
            <source>Say why it was returned.</source>
            <translation>差戻しの理由を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <source>Ended before it began to operate.</source>
            <translation>終了日が運用開始日より前です。</translation>
        </message>
        <message>
            <source>Specific personal information is personal information too.</source>
            <translation>特定個人情報は個人情報でもあります。</translation>
        </message>
        <message>
            <source>This number is not negative.</source>
            <translation>0以上の数を入れてください。</translation>
        </message>
        <message>
            <source>Ended before it began.</source>
            <translation>終了日が開始日より前です。</translation>
        </message>
    </context>
    <context>
        <name>SystemFailure</name>
        <message>
            <source>Recovered before it happened.</source>
            <translation>復旧日時が発生日時より前です。</translation>
        </message>
    </context>
    <context>
        <name>SystemPrints</name>
        <message>
            <source>Entries and exits of the fiscal year</source>
            <translation>今年度の入退室</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>入退室管理簿</translation>
        </message>
        <message>
            <source>Lines and cables</source>
            <translation>回線・ケーブル</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>回線・ケーブル台帳</translation>
        </message>
        <message>
            <source>Checks of the fiscal year</source>
            <translation>今年度の点検</translation>
        </message>
        <message>
            <source>checks</source>
            <translation>点検記録</translation>
        </message>
        <message>
            <source>Application for a cloud service</source>
            <translation>クラウドサービスの利用申請</translation>
        </message>
        <message>
            <source>cloud-application</source>
            <translation>クラウドサービス利用申請書</translation>
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
        <message>
            <source>A day of return for a thing that has not come back.</source>
            <translation>返っていない物に返却日が書かれています。</translation>
        </message>
        <message>
            <source>The return is complete although a thing is still out.</source>
            <translation>持出し中の物があるのに、返却が済んだことになっています。</translation>
        </message>
        <message>
            <source>Safety rules are fixed before the things leave.</source>
            <translation>安全管理措置は、持ち出す前に定めます。</translation>
        </message>
    </context>
    <context>
        <name>TakeOutPrints</name>
        <message>
            <source>Application for a take-out</source>
            <translation>持出し承認申請書</translation>
        </message>
        <message>
            <source>take-out-application</source>
            <translation>持出し承認申請書</translation>
        </message>
        <message>
            <source>Take-outs of the fiscal year</source>
            <translation>持出し管理簿</translation>
        </message>
        <message>
            <source>take-outs</source>
            <translation>持出し管理簿</translation>
        </message>
    </context>
    <context>
        <name>TakeOuts</name>
        <message>
            <source>%1 has come back already.</source>
            <translation>「%1」は、すでに返却されています。</translation>
        </message>
        <message>
            <source>Were the data on %1 erased?</source>
            <translation>「%1」のデータを消去したかどうかを選んでください。</translation>
        </message>
        <message>
            <source>Say what came back or was lost.</source>
            <translation>返却した物か、紛失した物を選んでください。</translation>
        </message>
        <message>
            <source>When did it come back?</source>
            <translation>返却の日時を入れてください。</translation>
        </message>
        <message>
            <source>It cannot come back before it left.</source>
            <translation>返却の日時が、持ち出した日時より前です。</translation>
        </message>
        <message>
            <source>It cannot have come back later than now.</source>
            <translation>返却の日時が、今より後です。</translation>
        </message>
        <message>
            <source>Another person than the carrier confirms the return.</source>
            <translation>返却は、運んだ人と別の人が確かめます。</translation>
        </message>
        <message>
            <source>Who has seen that it came back?</source>
            <translation>返却を確かめた人を選んでください。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Lost on a trip: %1</source>
            <translation>持出し中の紛失：%1</translation>
        </message>
        <message>
            <source>%1, taken out to %2 (%3), was lost.</source>
            <translation>%2へ持ち出した「%1」を紛失した（%3）。</translation>
        </message>
        <message>
            <source>This take-out is not there any more.</source>
            <translation>この持出しは、もうありません。</translation>
        </message>
        <message>
            <source>Take-out to %1</source>
            <translation>%1への持出し</translation>
        </message>
        <message>
            <source>Who approves it?</source>
            <translation>承認する人を選んでください。</translation>
        </message>
        <message>
            <source>This take-out waits for no decision.</source>
            <translation>この持出しは、承認を待っていません。</translation>
        </message>
        <message>
            <source>Approval of the take-out %1</source>
            <translation>持出し「%1」の承認</translation>
        </message>
        <message>
            <source>Loss on the take-out %1</source>
            <translation>持出し「%1」での紛失</translation>
        </message>
        <message>
            <source>Return of the take-out %1</source>
            <translation>持出し「%1」の返却</translation>
        </message>
        <message>
            <source>%1 was lost on the take-out %2.</source>
            <translation>「%1」は、持出し「%2」で紛失した物です。</translation>
        </message>
        <message>
            <source>%1 is out or applied for already: take-out %2.</source>
            <translation>「%1」は、すでに持出し中か申請中です（持出し「%2」）。</translation>
        </message>
        <message>
            <source>There are only %1 left of %2.</source>
            <translation>「%2」の残りは%1です。</translation>
        </message>
        <message>
            <source>%1 is not in the ledger any more.</source>
            <translation>「%1」は、もう台帳にありません。</translation>
        </message>
        <message>
            <source>%1 was disposed of or returned to its owner.</source>
            <translation>「%1」は、廃棄したか返却した物です。</translation>
        </message>
        <message>
            <source>How many of %1?</source>
            <translation>「%1」の数量を入れてください。</translation>
        </message>
        <message>
            <source>Is the information worked on outside?</source>
            <translation>庁外で情報を処理するかどうかを選んでください。</translation>
        </message>
        <message>
            <source>Write down the safety rules for the work outside.</source>
            <translation>庁外での処理の安全管理措置を書いてください。</translation>
        </message>
        <message>
            <source>The safety rules are fixed before the things leave.</source>
            <translation>安全管理措置は、持ち出す日までに定めてください。</translation>
        </message>
        <message>
            <source>On these levels the chief officer's rules have to be applied.</source>
            <translation>この程度分類では、統括情報セキュリティ責任者の定めた措置を適用する必要があります。</translation>
        </message>
        <message>
            <source>It stands in a managed area: its level does not matter.</source>
            <translation>管理区域にある物です。程度分類によらず承認が要ります。</translation>
        </message>
        <message>
            <source>It stands in a handling area: its level does not matter.</source>
            <translation>取扱区域にある物です。程度分類によらず承認が要ります。</translation>
        </message>
        <message>
            <source>Its confidentiality is 2 or higher, or not decided yet.</source>
            <translation>機密性が2以上か、まだ決まっていません。</translation>
        </message>
        <message>
            <source>Choose at least one thing to take out.</source>
            <translation>持ち出す物を一つ以上選んでください。</translation>
        </message>
        <message>
            <source>%1 stands twice in the list.</source>
            <translation>「%1」が二重に入っています。</translation>
        </message>
        <message>
            <source>From confidentiality 2 on it is carried encrypted or locked.</source>
            <translation>機密性2以上は、暗号化するか、鍵をかけて運びます。</translation>
        </message>
        <message>
            <source>Leave behind what the trip does not need.</source>
            <translation>要らない情報は置いていきます。</translation>
        </message>
        <message>
            <source>Devices and media used outside should have a password or encryption.</source>
            <translation>庁外で使う機器・媒体には、パスワードか暗号化が望まれます。</translation>
        </message>
        <message>
            <source>Paper from confidentiality 2 on is carried in a lockable case.</source>
            <translation>機密性2以上の紙は、鍵のかかるケースで運びます。</translation>
        </message>
        <message>
            <source>Tick it when it is carried in a way that can be followed.</source>
            <translation>追跡できる方法で運ぶときに選びます。</translation>
        </message>
        <message>
            <source>Name at least one safeguard.</source>
            <translation>対策を一つ以上選んでください。</translation>
        </message>
        <message>
            <source>%1 needs a lockable case.</source>
            <translation>「%1」には、鍵のかかるケースが要ります。</translation>
        </message>
        <message>
            <source>%1 needs a password, encryption or a lockable case.</source>
            <translation>「%1」には、パスワード、暗号化、鍵のかかるケースのどれかが要ります。</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>目的を入れてください。</translation>
        </message>
        <message>
            <source>Where does it go?</source>
            <translation>持出し先を入れてください。</translation>
        </message>
        <message>
            <source>Who carries it?</source>
            <translation>持出者を選んでください。</translation>
        </message>
        <message>
            <source>When was it applied for?</source>
            <translation>申請日を入れてください。</translation>
        </message>
        <message>
            <source>When does it leave?</source>
            <translation>持ち出す日時を入れてください。</translation>
        </message>
        <message>
            <source>It is applied for before it leaves.</source>
            <translation>申請は、持ち出す日までにしてください。</translation>
        </message>
        <message>
            <source>By when is it back?</source>
            <translation>返却の期限を入れてください。</translation>
        </message>
        <message>
            <source>It has to be back later than it leaves.</source>
            <translation>返却の期限は、持ち出す日時より後にしてください。</translation>
        </message>
        <message>
            <source>Without an approval it cannot have left: have it approved, or let it leave later.</source>
            <translation>承認がないまま持ち出すことはできません。承認を記録するか、持ち出す日時を後にしてください。</translation>
        </message>
        <message>
            <source>Who approves holds the office of the section security manager, or one above it.</source>
            <translation>承認できるのは、情報セキュリティ管理者か、その上の責任者です。</translation>
        </message>
        <message>
            <source>Who applies for it or carries it does not approve it. If nobody else can, write down why.</source>
            <translation>申請した人や持出者は承認できません。ほかに承認できる人がいないときは、その理由を書いてください。</translation>
        </message>
        <message>
            <source>When was it approved?</source>
            <translation>承認日を入れてください。</translation>
        </message>
        <message>
            <source>Approved before it was applied for.</source>
            <translation>承認日が申請日より前です。</translation>
        </message>
        <message>
            <source>It is approved before it leaves.</source>
            <translation>承認日は、持ち出す日までにしてください。</translation>
        </message>
        <message>
            <source>%1: carrying a server or network device out of a managed area also needs the chief officer's approval (Art. 27).</source>
            <translation>%1：サーバーや通信機器を管理区域から運び出すには、統括情報セキュリティ責任者の承認も要ります（第27条）。</translation>
        </message>
        <message>
            <source>%1: writing specific personal information out to a medium is a matter of the chief officer (Art. 71).</source>
            <translation>%1：特定個人情報を媒体に書き出すことは、統括情報セキュリティ責任者が管理します（第71条）。</translation>
        </message>
    </context>
    <context>
        <name>TrainingEvent</name>
        <message>
            <source>A person stands in the attendance twice.</source>
            <translation>同じ人が二度出ています。</translation>
        </message>
        <message>
            <source>Made up before it was held.</source>
            <translation>補講日が実施日より前です。</translation>
        </message>
        <message>
            <source>A score is not negative.</source>
            <translation>点数に負の数は使えません。</translation>
        </message>
        <message>
            <source>Held until before it was held.</source>
            <translation>終了日が実施日より前です。</translation>
        </message>
        <message>
            <source>Held in another fiscal year.</source>
            <translation>実施日が年度に合いません。</translation>
        </message>
        <message>
            <source>Reported before it was held.</source>
            <translation>報告日が実施日より前です。</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Received before it was sent.</source>
            <translation>受領日時が発送日時より前です。</translation>
        </message>
        <message>
            <source>A reason for not erasing although the data were erased.</source>
            <translation>消去したのに、消去できない理由が書かれています。</translation>
        </message>
        <message>
            <source>Data are erased before the medium is handed over.</source>
            <translation>データの消去は、媒体を引き渡す前に行います。</translation>
        </message>
        <message>
            <source>Returned before it was sent.</source>
            <translation>返却日が発送日より前です。</translation>
        </message>
    </context>
    <context>
        <name>UserId</name>
        <message>
            <source>The holder cannot approve the own ID, unless nobody else can; then say why.</source>
            <translation>自分のIDは自分で承認できません。ほかに承認できる人がいないときは、その理由を書いてください。</translation>
        </message>
        <message>
            <source>A user ID has one holder; enter it as a shared ID.</source>
            <translation>利用者IDの利用者は1人です。共用IDとして登録してください。</translation>
        </message>
        <message>
            <source>Held until before held from.</source>
            <translation>利用の終了日が開始日より前です。</translation>
        </message>
        <message>
            <source>Issued before it was approved.</source>
            <translation>発行日が承認日より前です。</translation>
        </message>
        <message>
            <source>Stopped before it was issued.</source>
            <translation>停止日が発行日より前です。</translation>
        </message>
        <message>
            <source>Deleted before it was issued.</source>
            <translation>削除日が発行日より前です。</translation>
        </message>
        <message>
            <source>The administrator was told before the ID was unneeded.</source>
            <translation>管理者への通知日が、不要となった日より前です。</translation>
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
        <message>
            <source>%1: the index for searching did not fit the entries and was made anew. Nothing is lost; verify once more.</source>
            <translation>%1：検索用の索引が登録内容と合っていなかったため、作り直しました。登録内容は失われていません。もう一度検証してください。</translation>
        </message>
        <message>
            <source>The attachment %1 is damaged or missing. Restore a backup.</source>
            <translation>添付ファイル「%1」が壊れているか、失われています。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The attachment %1 belongs to an entry that does not exist.</source>
            <translation>添付ファイル「%1」の属する記録がありません。</translation>
        </message>
    </context>
    <context>
        <name>Violation</name>
        <message>
            <source>Told before it was noticed.</source>
            <translation>通知日時が発見日時より前です。</translation>
        </message>
        <message>
            <source>Ordered before it was noticed.</source>
            <translation>命令日時が発見日時より前です。</translation>
        </message>
        <message>
            <source>The offender does not give the order.</source>
            <translation>違反者本人は命令できません。</translation>
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
            <translation>新しい台帳(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open another ledger…</source>
            <translation>別の台帳を開く(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Import a spreadsheet…</source>
            <translation>台帳の表を取り込む(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Print the asset ledger…</source>
            <translation>情報資産台帳を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>バックアップ(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>閉じてロック(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>検索(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>記録(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新規(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Classify…</source>
            <translation>分類する(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>履歴(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Strike out or bring back…</source>
            <translation>取消し・取消しの解除(&amp;S)…</translation>
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
            <translation>根拠の条文(&amp;A)</translation>
        </message>
        <message>
            <source>About &amp;Mamori</source>
            <translation>守り台帳について(&amp;M)</translation>
        </message>
        <message>
            <source>Recen&amp;t ledgers</source>
            <translation>最近使った台帳(&amp;T)</translation>
        </message>
        <message>
            <source>Change the pass&amp;word…</source>
            <translation>パスワードを変更(&amp;W)…</translation>
        </message>
        <message>
            <source>Renew the &amp;recovery code…</source>
            <translation>復旧コードを更新(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>Who is wor&amp;king…</source>
            <translation>操作者を選ぶ(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>移動(&amp;G)…</translation>
        </message>
        <message>
            <source>Report a &amp;breach…</source>
            <translation>侵害を報告する(&amp;B)…</translation>
        </message>
        <message>
            <source>Backups and restorin&amp;g…</source>
            <translation>バックアップと復元(&amp;G)…</translation>
        </message>
        <message>
            <source>New ledger &amp;from JSON…</source>
            <translation>JSONから新しい台帳を作る(&amp;F)…</translation>
        </message>
        <message>
            <source>Export the whole ledger as &amp;JSON…</source>
            <translation>台帳全体をJSONで書き出す(&amp;J)…</translation>
        </message>
        <message>
            <source>For&amp;ms…</source>
            <translation>様式一覧(&amp;M)…</translation>
        </message>
        <message>
            <source>Man&amp;ual</source>
            <translation>説明書(&amp;U)</translation>
        </message>
        <message>
            <source>Change chosen &amp;rows…</source>
            <translation>選んだ行をまとめて変更(&amp;R)…</translation>
        </message>
    </context>
    <context>
        <name>WorkRecord</name>
        <message>
            <source>The second worker is another person.</source>
            <translation>2人目には、別の人の名前を入れてください。</translation>
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
        <name>mamori::AnswerPaperPage</name>
        <message>
            <source>Paper</source>
            <translation>書面</translation>
        </message>
        <message>
            <source>It is approved; the paper of the answer is still to come. Record it here.</source>
            <translation>承認済みですが、回答の書面がまだ届いていません。届いたら、ここに記録します。</translation>
        </message>
        <message>
            <source>When did the paper come?</source>
            <translation>書面が届いた日を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::AnswersPage</name>
        <message>
            <source>– reason?</source>
            <translation>－ 理由？</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>設問</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>設問</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>&amp;Remark (the reason, where it does not apply)</source>
            <translation>備考（該当しないときはその理由）(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation>証跡(&amp;E)</translation>
        </message>
        <message>
            <source>1–5 answer, arrows go through the questions. What you answer stays when you leave.</source>
            <translation>1～5のキーで答え、矢印で設問を移ります。途中で閉じても、答えは残ります。</translation>
        </message>
        <message>
            <source>The section's own question</source>
            <translation>課の設問</translation>
        </message>
        <message>
            <source>Last time: %1</source>
            <translation>前回：%1</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>証跡：%1</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%2問のうち%1問に回答</translation>
        </message>
    </context>
    <context>
        <name>mamori::ApplicationPage</name>
        <message>
            <source>Application</source>
            <translation>申請</translation>
        </message>
    </context>
    <context>
        <name>mamori::ApprovalApplyWizard</name>
        <message>
            <source>Renew an approval</source>
            <translation>承認の更新</translation>
        </message>
        <message>
            <source>Apply for an approval</source>
            <translation>承認の申請</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>決定者</translation>
        </message>
        <message>
            <source>Renewal of</source>
            <translation>更新前の承認</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>決定する(&amp;D)</translation>
        </message>
        <message>
            <source>Store and &amp;print</source>
            <translation>保存して印刷(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存する(&amp;S)</translation>
        </message>
        <message>
            <source>Application: %1</source>
            <translation>申請：%1</translation>
        </message>
        <message>
            <source>Application for an approval</source>
            <translation>承認申請書</translation>
        </message>
        <message>
            <source>approval-application</source>
            <translation>承認申請書</translation>
        </message>
    </context>
    <context>
        <name>mamori::ApprovalDecideDialog</name>
        <message>
            <source>The application is not in the ledger any more.</source>
            <translation>この申請は台帳にもうありません。</translation>
        </message>
        <message>
            <source>Decide on an application</source>
            <translation>申請の決定</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>Requested on</source>
            <translation>申請日</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>送付日</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>決定者</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>決定する(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存する(&amp;S)</translation>
        </message>
        <message>
            <source>Decision on %1</source>
            <translation>決定：%1</translation>
        </message>
        <message>
            <source>Store and &amp;print</source>
            <translation>保存して印刷(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>mamori::ApprovalKindPage</name>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>A word of what is to be approved</source>
            <translation>承認を受けたいことの言葉（例：持出し、私物、リモート）</translation>
        </message>
        <message>
            <source>Search the kinds of approval</source>
            <translation>承認の種類を探す</translation>
        </message>
        <message>
            <source>Kinds of approval</source>
            <translation>承認の種類</translation>
        </message>
        <message>
            <source>Decided by: %1</source>
            <translation>決定者：%1</translation>
        </message>
        <message>
            <source>Choose what is to be approved.</source>
            <translation>承認の種類を選んでください。</translation>
        </message>
        <message>
            <source>%1 (%2). Decided by: %3.</source>
            <translation>%1（%2）　決定者：%3</translation>
        </message>
    </context>
    <context>
        <name>mamori::ApprovalPage</name>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>&amp;Leave it as an application for now</source>
            <translation>ひとまず申請として残す(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Write down the approval</source>
            <translation>承認を記録する(&amp;W)</translation>
        </message>
        <message>
            <source>This needs an approval</source>
            <translation>承認が要ります</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>The section manager's own take-out goes to the department security officer.</source>
            <translation>情報セキュリティ管理者自身の持出しは、情報セキュリティ責任者が承認します。</translation>
        </message>
        <message>
            <source>Who approves it?</source>
            <translation>承認する人を選んでください。</translation>
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
                <numerusform>ほか %n件</numerusform>
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
        <name>mamori::AttachDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Attaching</source>
            <translation>添付しています</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>%1 is being read…</source>
            <translation>「%1」を読み込んでいます…</translation>
        </message>
        <message>
            <source>%1 is being stored…</source>
            <translation>「%1」を台帳に保存しています…</translation>
        </message>
        <message>
            <source>What was stored of it is being taken away…</source>
            <translation>途中まで保存した分を取り除いています…</translation>
        </message>
    </context>
    <context>
        <name>mamori::AttachmentDetailsDialog</name>
        <message>
            <source>Attachment</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;What it is</source>
            <translation>種別(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>mamori::AttachmentViewer</name>
        <message>
            <source>Save a copy outside the ledger</source>
            <translation>台帳の外に写しを保存</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
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
            <source>&amp;Fit</source>
            <translation>全体(&amp;F)</translation>
        </message>
        <message>
            <source>Fit to the window</source>
            <translation>画面に合わせる</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>写しを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Close the attachment</source>
            <translation>添付ファイルを閉じる</translation>
        </message>
        <message>
            <source>The attachment is being opened…</source>
            <translation>添付ファイルを開いています…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Files of this kind are not shown here. Save a copy to open it in another program; the copy is not encrypted.</source>
            <translation>この形式のファイルはここでは表示できません。ほかのソフトで開くには写しを保存してください。写しは暗号化されません。</translation>
        </message>
        <message>
            <source>This PDF has a password of its own and is not shown here. Save a copy to open it in another program; the copy is not encrypted by the ledger.</source>
            <translation>このPDFには別のパスワードが付いているため、ここでは表示できません。ほかのソフトで開くには写しを保存してください。写しは台帳では暗号化されません。</translation>
        </message>
        <message>
            <source>This PDF cannot be read. A copy can be saved as it is.</source>
            <translation>このPDFは読み取れません。そのままの写しを保存することはできます。</translation>
        </message>
        <message>
            <source>… The rest is not shown. Save a copy to read all of it.</source>
            <translation>…　ここから先は表示していません。全文を読むには写しを保存してください。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2ページ</translation>
        </message>
    </context>
    <context>
        <name>mamori::AttachmentsView</name>
        <message>
            <source>&amp;Attach a file or scan…</source>
            <translation>ファイル・スキャンを添付(&amp;A)…</translation>
        </message>
        <message>
            <source>Pas&amp;te</source>
            <translation>貼り付け(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>Sa&amp;ve a copy…</source>
            <translation>写しを保存(&amp;V)…</translation>
        </message>
        <message>
            <source>Na&amp;me and kind…</source>
            <translation>名前と種別(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>外す(&amp;R)</translation>
        </message>
        <message>
            <source>S&amp;how removed ones</source>
            <translation>外したものも表示(&amp;H)</translation>
        </message>
        <message>
            <source>Choose a file, or the file that a scanner made</source>
            <translation>ファイル、またはスキャナーで作ったファイルを選びます</translation>
        </message>
        <message>
            <source>Attach the picture or the files on the clipboard (Ctrl+V)</source>
            <translation>クリップボードの画像やファイルを添付します（Ctrl+V）</translation>
        </message>
        <message>
            <source>Look at it here, out of memory (Enter)</source>
            <translation>ディスクに書き出さずにこの画面で見ます（Enter）</translation>
        </message>
        <message>
            <source>Change the name and what it is (F2)</source>
            <translation>名前と種別を変えます（F2）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大きさ</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>添付日時</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>A struck-out record keeps its attachments as they are.</source>
            <translation>取り消した記録の添付ファイルは、そのまま残ります。</translation>
        </message>
        <message>
            <source>Drop files here, paste a picture, or choose a file: a scan is attached as the file that the scanner made. Up to %1 each, kept encrypted in the ledger. Removed ones stay in the ledger and can be brought back; nothing is purged.</source>
            <translation>ここへファイルをドロップするか、画像を貼り付けるか、ファイルを選んでください。スキャンした書面は、スキャナーで作ったファイルを添付します。1件%1まで、台帳の中に暗号化して保存します。外したものも台帳に残り、いつでも戻せます（消去はしません）。</translation>
        </message>
        <message>
            <source>%1 (removed)</source>
            <translation>%1（外した）</translation>
        </message>
        <message>
            <source>&amp;Bring back</source>
            <translation>戻す(&amp;B)</translation>
        </message>
        <message>
            <source>Take it off the record; Ctrl+Z brings it back (Del)</source>
            <translation>記録から外します。Ctrl+Zで戻せます（Del）</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>ファイルの添付</translation>
        </message>
        <message>
            <source>There is no picture and no file on the clipboard.</source>
            <translation>クリップボードに画像もファイルもありません。</translation>
        </message>
        <message>
            <source>Other files are being attached. Wait until they are done.</source>
            <translation>ほかのファイルを添付しています。終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>添付できないファイルがありました</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1バイト</translation>
        </message>
    </context>
    <context>
        <name>mamori::AttendanceDialog</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1：%2％</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出欠</translation>
        </message>
        <message>
            <source>Nobody is meant by this training. Say in its form for whom it is.</source>
            <translation>対象者がいません。研修の記録で、誰が対象かを選んでください。</translation>
        </message>
        <message>
            <source>Type a number, a name or its reading; Space ticks, Return goes on to the next.</source>
            <translation>番号・氏名・読みを打つとその人に移ります。スペースで出席の印、Enterで次の未確認の人へ。</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>人を探す</translation>
        </message>
        <message>
            <source>Number, name or reading</source>
            <translation>番号・氏名・読み</translation>
        </message>
        <message>
            <source>Paste a column of &amp;numbers</source>
            <translation>番号の列を貼り付け(&amp;N)</translation>
        </message>
        <message>
            <source>The &amp;rest stayed away</source>
            <translation>残りは欠席(&amp;R)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Store the attendance</source>
            <translation>出欠を保存(&amp;S)</translation>
        </message>
        <message>
            <source>Nobody in the list is called so: %1</source>
            <translation>一覧に該当する人がいません：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n persons are ticked.</source>
            <translation>
                <numerusform>%n人に印を付けました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in the list: %1</source>
            <translation>一覧にない番号：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Attendance of %1</source>
            <translation>%1の出欠</translation>
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation>一覧を取り込む(&amp;I)…</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>一覧のファイルを選んでください</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv *.tsv)</source>
            <translation>表計算ファイル (*.xlsx *.csv *.tsv)</translation>
        </message>
        <message>
            <source>No column of this file holds staff numbers of the list.</source>
            <translation>このファイルには、名簿の職員番号のある列がありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n persons of the list are taken over.</source>
            <translation>
                <numerusform>%n人分を取り込みました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::AttendanceModel</name>
        <message>
            <source>Came</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>職</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Reason of absence</source>
            <translation>欠席の理由</translation>
        </message>
        <message>
            <source>Made up on</source>
            <translation>後日受講日</translation>
        </message>
    </context>
    <context>
        <name>mamori::BackupKeeper</name>
        <message>
            <source>A backup is being made already. Try again in a moment.</source>
            <translation>バックアップの途中です。少し待ってから、もう一度行ってください。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>mamori::BackupsDialog</name>
        <message>
            <source>entered</source>
            <translation>登録</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>抹消</translation>
        </message>
        <message>
            <source>Backups and restoring</source>
            <translation>バックアップと復元</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Backed up, opened and verified.</source>
            <translation>バックアップし、開いて検証しました。</translation>
        </message>
        <message>
            <source>Each backup is encrypted like the ledger and was opened and verified when it was made. Where and how often is set in the settings, under "This computer".</source>
            <translation>バックアップは台帳と同じく暗号化されており、作るたびに開いて検証しています。保存先と間隔は、設定の「このパソコン」で決めます。</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大きさ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>今すぐバックアップ(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Try a restore</source>
            <translation>復旧の確認(&amp;T)</translation>
        </message>
        <message>
            <source>Opens the newest backup, verifies it and writes that into the register of backups</source>
            <translation>最も新しいバックアップを開いて検証し、その結果をバックアップの台帳に記録します</translation>
        </message>
        <message>
            <source>&amp;Other file…</source>
            <translation>別のファイル(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>復元(&amp;R)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Restore from</source>
            <translation>復元元</translation>
        </message>
        <message>
            <source>Ledgers (*.mamori)</source>
            <translation>台帳 (*.mamori)</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>異なる点</translation>
        </message>
        <message>
            <source>How</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>As a &amp;new file beside the present ledger, which stays as it is</source>
            <translation>今の台帳はそのままにし、隣に新しいファイルとして復元する(&amp;N)</translation>
        </message>
        <message>
            <source>In the &amp;place of the present ledger, which is set aside under a dated name</source>
            <translation>今の台帳を日付付きの名前で残し、その場所へ復元する(&amp;P)</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>戻る(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Restore and open</source>
            <translation>復元して開く(&amp;R)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消し</translation>
        </message>
        <message>
            <source>restore-test</source>
            <translation>復旧確認</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: opened and verified, %2 pages, %3 history entries</source>
            <translation>%1：開いて検証した（%2ページ、履歴%3件）</translation>
        </message>
        <message>
            <source>The ledger of this program (%1)</source>
            <translation>守り台帳の台帳ファイル（%1）</translation>
        </message>
        <message numerus="yes">
            <source>Every %n hour(s), and whenever the ledger is closed</source>
            <translation>
                <numerusform>%n時間ごと及び台帳を閉じるとき</numerusform>
            </translation>
        </message>
        <message>
            <source>Whenever the ledger is closed</source>
            <translation>台帳を閉じるとき</translation>
        </message>
        <message>
            <source>The restore failed: %1 It was written into the register of backups: %2</source>
            <translation>復旧を確認できませんでした。%1 結果をバックアップの台帳に記録しました：%2</translation>
        </message>
        <message>
            <source>The newest backup opens and is whole. That was written into the register of backups: %1</source>
            <translation>最も新しいバックアップは開くことができ、欠けもありません。結果をバックアップの台帳に記録しました：%1</translation>
        </message>
        <message>
            <source>Since then in the present ledger; not in the restored one</source>
            <translation>その後、今の台帳で行ったもの（復元した台帳には入りません）</translation>
        </message>
        <message>
            <source>Only in the backup; in the restored ledger again</source>
            <translation>バックアップにだけあるもの（復元した台帳に戻ります）</translation>
        </message>
        <message>
            <source>%1: whole. %2</source>
            <translation>%1：欠けはありません。%2</translation>
        </message>
        <message>
            <source>It holds the same records as the present ledger.</source>
            <translation>今の台帳と記録は同じです。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) differ from the present ledger.</source>
            <translation>
                <numerusform>今の台帳と%n件の記録が異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of settings differ, too.</source>
            <translation>
                <numerusform>設定の変更も%n件異なります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are the same until %1.</source>
            <translation>%1までは同じです。</translation>
        </message>
        <message>
            <source>The restored ledger opens with the present password.</source>
            <translation>復元した台帳は、今のパスワードで開きます。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>復元</translation>
        </message>
    </context>
    <context>
        <name>mamori::BreachAffectedPage</name>
        <message>
            <source>What is affected</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>What is affected?</source>
            <translation>何に影響がありますか</translation>
        </message>
        <message>
            <source>Pick the assets; what they hold follows by itself. When you do not know yet, go on.</source>
            <translation>情報資産を選ぶと、中身は台帳から入ります。まだ分からなければ、そのまま次へ進んでください。</translation>
        </message>
        <message>
            <source>My Number information is among it.</source>
            <translation>個人番号を含みます。</translation>
        </message>
        <message>
            <source>Personal information of %1 persons, as the ledger says.</source>
            <translation>台帳によると、%1人分の個人情報を含みます。</translation>
        </message>
        <message>
            <source>Personal information is among it.</source>
            <translation>個人情報を含みます。</translation>
        </message>
        <message>
            <source>The ledger does not say all of it: take it for the worse.</source>
            <translation>台帳に書かれていないことがあります。重いほうに考えてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::BreachKindPage</name>
        <message>
            <source>What happened</source>
            <translation>何が</translation>
        </message>
        <message>
            <source>What has happened, or is feared?</source>
            <translation>何が起きましたか、又は起きそうですか</translation>
        </message>
        <message>
            <source>Begin &amp;anew</source>
            <translation>初めから書く(&amp;A)</translation>
        </message>
        <message>
            <source>A fear is enough: it is reported like the thing itself. What you do not know yet can follow.</source>
            <translation>おそれだけでも、起きたときと同じに報告します。分からないことは後から足せます。</translation>
        </message>
        <message>
            <source>Choose what comes closest.</source>
            <translation>いちばん近いものを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::BreachNoticedPage</name>
        <message>
            <source>When</source>
            <translation>いつ・誰が</translation>
        </message>
        <message>
            <source>What exactly, when, and who noticed it?</source>
            <translation>何があり、いつ、誰が気付きましたか</translation>
        </message>
        <message>
            <source>Say in a sentence what happened.</source>
            <translation>何があったかを一文で書いてください。</translation>
        </message>
        <message>
            <source>Say when it was noticed.</source>
            <translation>発見日時を入れてください。</translation>
        </message>
        <message>
            <source>It cannot have been noticed later than now.</source>
            <translation>発見日時が今より後になっています。</translation>
        </message>
        <message>
            <source>It cannot have happened after it was noticed.</source>
            <translation>起きた日時が発見日時より後になっています。</translation>
        </message>
    </context>
    <context>
        <name>mamori::BreachProgress</name>
        <message>
            <source>What is new</source>
            <translation>加えること</translation>
        </message>
        <message>
            <source>What is there to add?</source>
            <translation>何を書き足しますか</translation>
        </message>
        <message>
            <source>A further &amp;report to those who must know</source>
            <translation>続報をする(&amp;R)</translation>
        </message>
        <message>
            <source>An &amp;instruction that we received</source>
            <translation>指示を受けた(&amp;I)</translation>
        </message>
        <message>
            <source>An instruction that has been &amp;completed</source>
            <translation>指示されたことを終えた(&amp;C)</translation>
        </message>
        <message>
            <source>A &amp;measure, a finding or a note</source>
            <translation>措置をした、分かったことがある(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Facts that have become known (persons, dates, evidence …)</source>
            <translation>事実が分かった（本人の数、日時、証拠など）(&amp;F)</translation>
        </message>
        <message>
            <source>C&amp;ause, damage and prevention, and closing</source>
            <translation>原因・被害・再発防止を書く、終える(&amp;A)</translation>
        </message>
        <message>
            <source>What you typed last time is still on the pages.</source>
            <translation>前に書いたものが各ページに残っています。</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What is reported now?</source>
            <translation>今回は何を報告しますか</translation>
        </message>
        <message>
            <source>One sentence for the timeline. The paper shows all that is known by now.</source>
            <translation>経過に残す一文です。報告書には、今までに分かったことがすべて載ります。</translation>
        </message>
        <message>
            <source>Say in a sentence what is reported.</source>
            <translation>報告することを一文で書いてください。</translation>
        </message>
        <message>
            <source>Which instruction was received?</source>
            <translation>どんな指示を受けましたか</translation>
        </message>
        <message>
            <source>Say who gave it, when, and what is to be done.</source>
            <translation>誰から、いつ、何をするよう指示されたかを書いてください。</translation>
        </message>
        <message>
            <source>Which instruction has been completed?</source>
            <translation>どの指示を終えましたか</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Say what came of it, and when.</source>
            <translation>結果と日時を書いてください。</translation>
        </message>
        <message>
            <source>What was done, or found out?</source>
            <translation>何をしましたか、何が分かりましたか</translation>
        </message>
        <message>
            <source>Say what it was, and when.</source>
            <translation>内容と日時を書いてください。</translation>
        </message>
        <message>
            <source>What has become known?</source>
            <translation>何が分かりましたか</translation>
        </message>
        <message>
            <source>Periods for reports to the commission stand in the law, not in the standard: set the day yourselves.</source>
            <translation>個人情報保護委員会への報告の期限は、この基準ではなく法令にあります。期限の日は課で確かめて入れてください。</translation>
        </message>
        <message>
            <source>Cause, damage and prevention</source>
            <translation>原因・被害・再発防止</translation>
        </message>
        <message>
            <source>&amp;Close the breach today and make the final report</source>
            <translation>今日で終え、最終報告をする(&amp;C)</translation>
        </message>
        <message>
            <source>Go on with the breach</source>
            <translation>侵害の続き</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>発見日時</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>まだのこと</translation>
        </message>
        <message>
            <source>&amp;Store and print the further report</source>
            <translation>保存して続報を印刷(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Close and print the final report</source>
            <translation>終えて最終報告を印刷(&amp;C)</translation>
        </message>
        <message>
            <source>Breach closed: %1</source>
            <translation>侵害の終了：%1</translation>
        </message>
        <message>
            <source>Addition to the breach: %1</source>
            <translation>侵害の追記：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::BreachStepsPage</name>
        <message>
            <source>Done at once</source>
            <translation>直ちにしたこと</translation>
        </message>
        <message>
            <source>What has been done at once?</source>
            <translation>直ちに何をしましたか</translation>
        </message>
    </context>
    <context>
        <name>mamori::BreachWizard</name>
        <message>
            <source>breach-report</source>
            <translation>侵害報告書</translation>
        </message>
        <message>
            <source>Report of the breach: %1</source>
            <translation>侵害報告書：%1</translation>
        </message>
        <message>
            <source>Report a breach</source>
            <translation>侵害の報告</translation>
        </message>
        <message>
            <source>This is what you typed until %1. It has not been stored yet.</source>
            <translation>%1までに書いたものです。まだ保存されていません。</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>発見日時</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>程度分類</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>個人情報</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>No</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>&amp;Store and print the first report</source>
            <translation>保存して第一報を印刷(&amp;S)</translation>
        </message>
        <message>
            <source>First report of a breach: %1</source>
            <translation>侵害の第一報：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::BringInWizard</name>
        <message>
            <source>Approvals</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>What it takes</source>
            <translation>持込みに要る手続き</translation>
        </message>
        <message>
            <source>No approval is needed. It is written down all the same (Art. 41(8)).</source>
            <translation>承認は要りません。持込みの記録は残します（第41条第8項）。</translation>
        </message>
        <message>
            <source>Nothing is used or connected before it is approved. What is to be done on each application stands under Today.</source>
            <translation>承認されるまで使ったりつないだりできません。申請ごとの次の手順は「今日」に出ます。</translation>
        </message>
        <message>
            <source>Apply for the exception apart, and enter its number then.</source>
            <translation>例外措置は別に申請し、承認されたら番号を入力してください。</translation>
        </message>
        <message>
            <source>The application is made with it.</source>
            <translation>申請を一緒に作ります。</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>持込み</translation>
        </message>
        <message>
            <source>What</source>
            <translation>持ち込む物</translation>
        </message>
        <message>
            <source>What is brought in, and whose is it?</source>
            <translation>何を持ち込みますか。誰の物ですか。</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使い方</translation>
        </message>
        <message>
            <source>What for, with what information, connected to what?</source>
            <translation>何のために、どの情報を扱い、何につなぎますか。</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>May it be connected?</source>
            <translation>つないでよい条件を満たしていますか。</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Store and apply</source>
            <translation>保存して申請(&amp;S)</translation>
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
                <numerusform>%1　― 未了 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>What falls due in the year, and of what comes again what was done. Months without anything, and past ones in which all is done, are left closed.</source>
            <translation>年度内に期限が来ることと、繰り返すことのうち済んだものです。何もない月と、すべて済んだ過去の月は閉じています。</translation>
        </message>
    </context>
    <context>
        <name>mamori::CallPage</name>
        <message>
            <source>Report</source>
            <translation>連絡</translation>
        </message>
        <message>
            <source>Call now, from the top</source>
            <translation>上から順に、今すぐ電話してください</translation>
        </message>
        <message>
            <source>Who has been told</source>
            <translation>誰に伝えましたか</translation>
        </message>
        <message>
            <source>A few sentences are enough: what, when, what is affected. Tick whom you have told; the time is written down. Whoever cannot be reached now can be ticked later.</source>
            <translation>伝えるのは、何が、いつ、何に影響があるか。それだけで足ります。伝えたら印を付けてください。時刻が残ります。つながらない相手は後から足せます。</translation>
        </message>
        <message>
            <source>Tick whom you have told; the time is written down.</source>
            <translation>伝えた相手に印を付けてください。時刻が残ります。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>Told: %1</source>
            <translation>伝えた：%1</translation>
        </message>
        <message>
            <source>No number is written down in “%1”.</source>
            <translation>電話番号が「%1」にありません。</translation>
        </message>
        <message>
            <source>told %1</source>
            <translation>%1に伝えた</translation>
        </message>
    </context>
    <context>
        <name>mamori::CardLossDialog</name>
        <message>
            <source>Lost card</source>
            <translation>カードの紛失</translation>
        </message>
        <message>
            <source>Lost: %1</source>
            <translation>紛失：%1</translation>
        </message>
        <message>
            <source>Call whoever issued the card now: it must stop opening anything (%1). Then write down here what was said; what is still open can be added later and stays on Today.</source>
            <translation>今すぐ発行元に連絡し、カードを使えなくしてもらってください（%1）。その後、指示の内容をここに書きます。まだ分からないことは後で書き足せ、「今日」に残ります。</translation>
        </message>
        <message>
            <source>&amp;Store and begin a breach</source>
            <translation>記録して事故の記録を始める(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>mamori::CheckRunDialog</name>
        <message>
            <source>%1: %2 % kept</source>
            <translation>%1：達成率 %2％</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>This time</source>
            <translation>今回</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>前回</translation>
        </message>
        <message numerus="yes">
            <source>%n questions are not answered. They are stored as "cannot tell".</source>
            <translation>
                <numerusform>%n問に答えていません。「分からない」として残します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Make findings of the %n problems</source>
            <translation>
                <numerusform>守れていない %n件を指摘にする(&amp;M)</numerusform>
            </translation>
        </message>
        <message>
            <source>Say on which day the check was finished.</source>
            <translation>点検を終えた日を書いてください。</translation>
        </message>
        <message>
            <source>It cannot be finished later than today.</source>
            <translation>終えた日が今日より後です。</translation>
        </message>
        <message>
            <source>Write the conclusion: what is to be improved, or that all is well.</source>
            <translation>まとめを書いてください。改めること、又は問題がないことを書きます。</translation>
        </message>
        <message>
            <source>Nothing has become better or worse since the last time.</source>
            <translation>前回から良くなったもの、悪くなったものはありません。</translation>
        </message>
        <message>
            <source>Worse than last time:</source>
            <translation>前回より悪くなったもの：</translation>
        </message>
        <message>
            <source>Better than last time:</source>
            <translation>前回より良くなったもの：</translation>
        </message>
        <message>
            <source>Answer a check</source>
            <translation>点検に答える</translation>
        </message>
        <message>
            <source>Answers to %1</source>
            <translation>点検の回答：%1</translation>
        </message>
        <message>
            <source>&amp;Finish the check</source>
            <translation>点検を終える(&amp;F)</translation>
        </message>
        <message>
            <source>Check finished: %1</source>
            <translation>点検の完了：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::CheckStartWizard</name>
        <message>
            <source>What</source>
            <translation>点検の種類</translation>
        </message>
        <message>
            <source>What is to be checked?</source>
            <translation>何を点検しますか。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <translation>
                <numerusform>%n問</numerusform>
            </translation>
        </message>
        <message>
            <source>A check of our own</source>
            <translation>課独自の点検</translation>
        </message>
        <message>
            <source>with your own questions only</source>
            <translation>自分たちの設問だけで行う</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>By whom, and when?</source>
            <translation>誰が、いつ行いますか。</translation>
        </message>
        <message>
            <source>&amp;Our own questions besides, one a line</source>
            <translation>課で加える設問（1行に1問）(&amp;O)</translation>
        </message>
        <message>
            <source>Our own questions</source>
            <translation>課で加える設問</translation>
        </message>
        <message>
            <source>Give the check a title.</source>
            <translation>件名を書いてください。</translation>
        </message>
        <message>
            <source>Say who checks.</source>
            <translation>点検する人を選んでください。</translation>
        </message>
        <message>
            <source>Say which system is checked.</source>
            <translation>対象のシステムを選んでください。</translation>
        </message>
        <message>
            <source>Write at least one question.</source>
            <translation>設問を一つは書いてください。</translation>
        </message>
        <message>
            <source>The answers of "%1" (%2) will stand beside.</source>
            <translation>「%1」（%2）の答えを横に示します。</translation>
        </message>
        <message>
            <source>No earlier answers to these questions are in the ledger.</source>
            <translation>同じ設問の前の答えは、台帳にありません。</translation>
        </message>
        <message>
            <source>Begin a check</source>
            <translation>点検を始める</translation>
        </message>
        <message>
            <source>Begin &amp;answering</source>
            <translation>回答を始める(&amp;A)</translation>
        </message>
        <message>
            <source>Check begun: %1</source>
            <translation>点検の開始：%1</translation>
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
        <message>
            <source>Classif&amp;y…</source>
            <translation>分類する(&amp;Y)…</translation>
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
            <translation>現在の分類</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>決定する(&amp;D)</translation>
        </message>
        <message>
            <source>Classification of %1</source>
            <translation>程度分類：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::ClauseDialog</name>
        <message>
            <source>Clauses of a contract</source>
            <translation>契約条項の確認</translation>
        </message>
        <message>
            <source>%1　%2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>The clauses that a contract on outsourced work has to hold (Art. 117(2)). A clause may stand in an annex; then write in which.</source>
            <translation>委託契約に定めておく条項です（第117条第2項）。別紙にある場合は、その文書と頁を書いてください。</translation>
        </message>
        <message>
            <source>&amp;Letter to the contractor…</source>
            <translation>委託先への依頼文(&amp;L)…</translation>
        </message>
        <message>
            <source>clauses-to-add</source>
            <translation>契約条項の追加の依頼</translation>
        </message>
        <message>
            <source>&amp;Print the sheet…</source>
            <translation>確認表の印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>contract-clauses</source>
            <translation>契約条項確認表</translation>
        </message>
        <message>
            <source>(%1)</source>
            <translation>%1号</translation>
        </message>
        <message>
            <source>In the contract: %1 · missing: %2 · not needed: %3 · still open: %4</source>
            <translation>契約等にある %1　・　ない %2　・　要らない %3　・　残り %4</translation>
        </message>
        <message>
            <source>Clauses of %1</source>
            <translation>%1の契約条項</translation>
        </message>
        <message>
            <source>Letter to the contractor</source>
            <translation>委託先への依頼文</translation>
        </message>
    </context>
    <context>
        <name>mamori::ClosingBackupDialog</name>
        <message>
            <source>Backup before closing</source>
            <translation>閉じる前のバックアップ</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>もう一度行う(&amp;T)</translation>
        </message>
        <message>
            <source>Close &amp;without a backup</source>
            <translation>バックアップせずに閉じる(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Stay here</source>
            <translation>閉じない(&amp;S)</translation>
        </message>
        <message>
            <source>What was changed is being backed up and the copy verified.</source>
            <translation>変更した内容をバックアップし、写しを検証しています。</translation>
        </message>
        <message>
            <source>Not every backup was made. What was changed is stored in the ledger itself.</source>
            <translation>バックアップできなかった保存先があります。変更した内容は台帳には保存されています。</translation>
        </message>
    </context>
    <context>
        <name>mamori::CollectDialog</name>
        <message>
            <source>Sheets</source>
            <translation>回答票</translation>
        </message>
        <message>
            <source>Sheets read</source>
            <translation>読んだ回答票</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Refused cells</source>
            <translation>受け付けられないセル</translation>
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
            <translation>理由</translation>
        </message>
        <message>
            <source>Which sheets came back?</source>
            <translation>どの回答票が戻りましたか。</translation>
        </message>
        <message>
            <source>C&amp;hoose files…</source>
            <translation>ファイルを選ぶ(&amp;H)…</translation>
        </message>
        <message>
            <source>Choose the files that came back.</source>
            <translation>戻ったファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose the sheets</source>
            <translation>回答票を選ぶ</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv)</source>
            <translation>表計算のファイル (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>食い違い</translation>
        </message>
        <message>
            <source>All answers agree.</source>
            <translation>答えはすべて一致しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions were answered differently</source>
            <translation>
                <numerusform>%n問で答えが食い違っています</numerusform>
            </translation>
        </message>
        <message>
            <source>The least favourable answer is proposed; choose another where you know better. Remarks are kept with their names.</source>
            <translation>最も厳しい答えを候補にしています。事情が分かれば別の答えを選んでください。備考は氏名を付けて残します。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Collect the answers</source>
            <translation>回答を集める</translation>
        </message>
        <message>
            <source>this ledger</source>
            <translation>この台帳</translation>
        </message>
        <message>
            <source>&amp;Take the answers over</source>
            <translation>回答を取り込む(&amp;T)</translation>
        </message>
        <message>
            <source>Sheets collected: %1</source>
            <translation>回答票の取込み：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::ColumnsDialog</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Ticked columns are shown, from left to right in this order.</source>
            <translation>印を付けた列を、上からの順に左から表示します。</translation>
        </message>
        <message>
            <source>U&amp;p</source>
            <translation>上へ(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>下へ(&amp;D)</translation>
        </message>
        <message>
            <source>U&amp;sual columns</source>
            <translation>標準の列に戻す(&amp;S)</translation>
        </message>
        <message>
            <source>Columns on the left that stay in &amp;view</source>
            <translation>左に固定する列の数(&amp;V)</translation>
        </message>
        <message>
            <source>Columns on the left that stay in view</source>
            <translation>左に固定する列の数</translation>
        </message>
        <message>
            <source>&amp;Use</source>
            <translation>この表示にする(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>mamori::CommandPalette</name>
        <message>
            <source>Page</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条文</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Page, record, article or command, by name, number or reading</source>
            <translation>画面・記録・条文・操作を、名称・番号・読みで探す</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>Enter goes there, Esc closes.</source>
            <translation>Enterで移動、Escで閉じます。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ConditionsPage</name>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>What has to hold before it is approved. What does not apply, or is not met, needs a reason.</source>
            <translation>承認の前に確かめる条件です。「該当しない」「満たさない」には理由を書きます。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ConfirmationPage</name>
        <message>
            <source>Confirmation</source>
            <translation>確認者</translation>
        </message>
        <message>
            <source>Who has seen it, and when?</source>
            <translation>誰が、いつ確かめましたか</translation>
        </message>
        <message>
            <source>Another person than the carrier sees that it came back and that its data were erased.</source>
            <translation>運んだ人と別の人が、返却とデータの消去を確かめます。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ConsentDialog</name>
        <message>
            <source>Consents of the non-regular staff</source>
            <translation>非常勤職員の同意書</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>対象者</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>任用の区分</translation>
        </message>
        <message>
            <source>Appointed until</source>
            <translation>任用の終わり</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>署名日</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>文面の版</translation>
        </message>
        <message>
            <source>Who has signed, and who lacks a consent?</source>
            <translation>誰の同意書が済み、誰のがまだですか</translation>
        </message>
        <message>
            <source>&amp;Print the sheets of those ticked…</source>
            <translation>印を付けた人の用紙を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Text of the consent…</source>
            <translation>同意書の文面(&amp;T)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>&amp;Store for those ticked</source>
            <translation>印を付けた人に記録(&amp;S)</translation>
        </message>
        <message>
            <source>Nobody of the staff is non-regular.</source>
            <translation>非常勤の職員がいません。</translation>
        </message>
        <message>
            <source>%1 of %2 lack a consent; they are ticked. Text in use: %3</source>
            <translation>%2人のうち%1人がまだです（印を付けてあります）。今の文面：%3</translation>
        </message>
        <message>
            <source>Tick at least one person.</source>
            <translation>一人以上に印を付けてください。</translation>
        </message>
        <message>
            <source>Si&amp;gn on the screen…</source>
            <translation>画面で署名(&amp;G)…</translation>
        </message>
        <message>
            <source>Those ticked sign here one after the other, by pen or mouse</source>
            <translation>印を付けた人が、順にペン又はマウスで署名します</translation>
        </message>
    </context>
    <context>
        <name>mamori::ConsentTextDialog</name>
        <message>
            <source>Text of the consent</source>
            <translation>同意書の文面</translation>
        </message>
        <message>
            <source>What is signed: %1</source>
            <translation>署名する文面：%1</translation>
        </message>
        <message>
            <source>A change is a new version. Who signed an older one stays listed until the new one is signed; what was signed before keeps its version.</source>
            <translation>変えると新しい版になります。前の版に署名した人は、新しい版に署名するまで一覧に残ります。署名済みの記録は、その時の版のままです。</translation>
        </message>
        <message>
            <source>To be signed anew &amp;by</source>
            <translation>再署名の期限(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Store as a new version</source>
            <translation>新しい版として保存(&amp;S)</translation>
        </message>
        <message>
            <source>By when is it signed anew?</source>
            <translation>いつまでに署名し直しますか。</translation>
        </message>
    </context>
    <context>
        <name>mamori::CountPage</name>
        <message>
            <source>not seen yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>found</source>
            <translation>あった</translation>
        </message>
        <message>
            <source>found elsewhere</source>
            <translation>場所が違う</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>見当たらない</translation>
        </message>
        <message>
            <source>not in the ledger</source>
            <translation>台帳にない</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Show only what is not &amp;seen yet</source>
            <translation>未確認のものだけ示す(&amp;S)</translation>
        </message>
        <message>
            <source>I am &amp;at</source>
            <translation>今いる場所(&amp;A)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Where the ledger has each</source>
            <translation>台帳の保管場所</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>番号(&amp;N)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Scan the label, or type the number and press Enter</source>
            <translation>ラベルを読み取るか、番号を打ってEnter</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Thing</source>
            <translation>番号・名称</translation>
        </message>
        <message>
            <source>Seen at</source>
            <translation>あった所</translation>
        </message>
        <message>
            <source>&amp;Take the last back</source>
            <translation>直前の一件を取り消す(&amp;T)</translation>
        </message>
        <message>
            <source>The chosen one is &amp;here</source>
            <translation>選んだものはここにある(&amp;H)</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>あった：%1</translation>
        </message>
        <message>
            <source>Found elsewhere, at %1: %2</source>
            <translation>台帳と違う場所（%1）にあった：%2</translation>
        </message>
        <message>
            <source>Seen already: %1</source>
            <translation>確認済み：%1</translation>
        </message>
        <message>
            <source>Not in the ledger: %1. It is noted.</source>
            <translation>台帳にない番号：%1。控えました。</translation>
        </message>
        <message>
            <source>Several things have the number %1. Choose your place, or put the asset's number and a dash before it.</source>
            <translation>番号%1のものが複数あります。今いる場所を選ぶか、前に資産番号とハイフンを付けてください。</translation>
        </message>
        <message>
            <source>Found %1　Elsewhere %2　Not in the ledger %3　To be seen %4</source>
            <translation>あった %1　場所が違う %2　台帳にない %3　未確認 %4</translation>
        </message>
    </context>
    <context>
        <name>mamori::DecisionPage</name>
        <message>
            <source>&amp;This is right</source>
            <translation>この分類で決める(&amp;T)</translation>
        </message>
        <message>
            <source>Decide &amp;otherwise as the manager</source>
            <translation>管理者の判断で別の分類にする(&amp;O)</translation>
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
        <message>
            <source>Decision</source>
            <translation>分類の判断</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalApprovalPage</name>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Who applies, and who decided?</source>
            <translation>誰が申請し、誰が決めましたか。</translation>
        </message>
        <message>
            <source>Apply &amp;for approval all the same (recommended)</source>
            <translation>それでも承認を申請する（お勧め）(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Stop here; it is carried out later</source>
            <translation>ここまでにして、実施は後で記録する(&amp;S)</translation>
        </message>
        <message>
            <source>It has been &amp;carried out; record it now</source>
            <translation>もう済んだので、続けて記録する(&amp;C)</translation>
        </message>
        <message>
            <source>How do you go on?</source>
            <translation>この後はどうしますか。</translation>
        </message>
        <message>
            <source>What is confidential and has passed its retention period goes only with the section manager's approval (%1). Applicant and approver are two people (%2).</source>
            <translation>保存年限を過ぎた機密性2以上の物は、情報セキュリティ管理者の承認を得てから廃棄します（%1）。申請する人と承認する人は別の人です（%2）。</translation>
        </message>
        <message>
            <source>The standard asks for no approval here. It is good to have one all the same: the form is the same, and nobody disposes of something alone.</source>
            <translation>この場合、基準は承認を求めていません。一人で処分しないために、同じ様式で承認を得ておくことを勧めます。</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalChoicePage</name>
        <message>
            <source>Retention over</source>
            <translation>年限を過ぎた</translation>
        </message>
        <message>
            <source>Still to be kept</source>
            <translation>まだ保存中</translation>
        </message>
        <message>
            <source>No retention period</source>
            <translation>保存年限なし</translation>
        </message>
        <message>
            <source>End of retention not known</source>
            <translation>年限が分からない</translation>
        </message>
        <message>
            <source>What</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What is disposed of or returned?</source>
            <translation>何を廃棄・返却しますか。</translation>
        </message>
        <message>
            <source>Assets to be disposed of or returned</source>
            <translation>廃棄・返却する情報資産</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>情報資産</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>機密性</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存年限</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>保存の状況</translation>
        </message>
        <message>
            <source>Check &amp;all</source>
            <translation>すべて選ぶ(&amp;A)</translation>
        </message>
        <message>
            <source>Check n&amp;one</source>
            <translation>選択を外す(&amp;O)</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>追加(&amp;D)</translation>
        </message>
        <message>
            <source>Another asset:</source>
            <translation>ほかの情報資産：</translation>
        </message>
        <message>
            <source>Not classified</source>
            <translation>未分類</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) have passed their retention period and are proposed here.</source>
            <translation>
                <numerusform>保存年限を過ぎた %n件を挙げています。廃棄するものにチェックを付けてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>No asset has passed its retention period. Add below what is no longer needed.</source>
            <translation>保存年限を過ぎた情報資産はありません。不要になった物は、下で追加してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) chosen.</source>
            <translation>
                <numerusform>%n件を選んでいます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Press Add to take the asset you entered, or empty the field.</source>
            <translation>入力した情報資産を加えるには「追加」を押します。加えないなら、欄を空にしてください。</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2のうち%1</translation>
        </message>
        <message>
            <source>How many of %1 go? (%2 in the ledger)</source>
            <translation>%1のうちいくつを処分しますか（台帳では%2）</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalDonePage</name>
        <message>
            <source>Carrying out</source>
            <translation>実施</translation>
        </message>
        <message>
            <source>What was done, when and by whom?</source>
            <translation>いつ、誰が、何をしましたか。</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalErasurePage</name>
        <message>
            <source>Carrying out</source>
            <translation>実施</translation>
        </message>
        <message>
            <source>When and how were the data erased?</source>
            <translation>データをいつ、どのように消しましたか。</translation>
        </message>
        <message>
            <source>Data are erased in a city facility before anything leaves it; the erasure has a record of its own (%1).</source>
            <translation>データは、外に出す前に市の施設の中で消し、消去の記録を残します（%1）。</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalMethodPage</name>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>How is it made unreadable?</source>
            <translation>どのように読めなくしますか。</translation>
        </message>
        <message>
            <source>Can a member of the staff watch it being destroyed?</source>
            <translation>壊すところに職員が立ち会えますか。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalMistakeDialog</name>
        <message>
            <source>Mistake</source>
            <translation>誤廃棄</translation>
        </message>
        <message>
            <source>What was disposed of by mistake?</source>
            <translation>何を誤って処分しましたか。</translation>
        </message>
        <message>
            <source>This is a breach. Its draft is written among the breaches; report it at once to the section manager (%1).</source>
            <translation>これはセキュリティ侵害です。下書きをセキュリティ侵害の記録に作ります。直ちに情報セキュリティ管理者へ報告してください（%1）。</translation>
        </message>
        <message>
            <source>Say what happened.</source>
            <translation>何が起きたかを入力してください。</translation>
        </message>
        <message>
            <source>Say when it was noticed.</source>
            <translation>発見日時を入力してください。</translation>
        </message>
        <message>
            <source>There is no such disposal any more.</source>
            <translation>この廃棄・返却の記録は、もうありません。</translation>
        </message>
        <message>
            <source>Wrong disposal: %1</source>
            <translation>誤廃棄：%1</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>情報資産</translation>
        </message>
        <message>
            <source>&amp;Write the draft</source>
            <translation>下書きを作る(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalPaperDialog</name>
        <message>
            <source>Papers of a disposal</source>
            <translation>廃棄・返却の帳票</translation>
        </message>
        <message>
            <source>&amp;Application for approval</source>
            <translation>廃棄承認申請書(&amp;A)</translation>
        </message>
        <message>
            <source>With the boxes of the decision; for the section manager.</source>
            <translation>決裁欄のある申請書です。情報セキュリティ管理者に出します。</translation>
        </message>
        <message>
            <source>&amp;Certificate of erasure or destruction</source>
            <translation>消去・破壊証明書(&amp;C)</translation>
        </message>
        <message>
            <source>For the company: it fills in the rest, signs it and sends it back.</source>
            <translation>業者に渡し、残りの欄を埋めて押印し、返してもらいます。</translation>
        </message>
        <message>
            <source>&amp;Records of disposal, %1</source>
            <translation>廃棄記録簿（%1）(&amp;R)</translation>
        </message>
        <message>
            <source>All that was disposed of or returned in the fiscal year.</source>
            <translation>その年度に廃棄・返却した物の一覧です。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>disposal</source>
            <translation>廃棄</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalReasonPage</name>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Is it disposed of or given back, and why?</source>
            <translation>廃棄ですか、返却ですか。その理由は何ですか。</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n other asset(s)</source>
            <translation>
                <numerusform>%1 ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>The retention period of these is not over, or its end is not known: %1
They can go only with a reason.</source>
            <translation>保存年限を過ぎていない、又は年限の分からない物：%1
処分するには、その事情を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalSummaryPage</name>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>This is stored:</source>
            <translation>この内容で記録します</translation>
        </message>
        <message>
            <source>The application was refused: nothing is disposed of.</source>
            <translation>承認されなかったので、何も処分しません。申請と決定だけを記録します。</translation>
        </message>
        <message>
            <source>The assets stay as they are. Choose “Carry out…” on this disposal when it is done.</source>
            <translation>情報資産はそのままです。済んだら、この廃棄・返却の「実施を記録…」を選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) become “returned to its owner”.</source>
            <translation>
                <numerusform>%n件の情報資産を「返却済み」にします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) become “disposed of”.</source>
            <translation>
                <numerusform>%n件の情報資産を「廃棄済み」にします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n asset(s) a part goes; they live on with the rest.</source>
            <translation>
                <numerusform>%n件の情報資産は一部だけを処分し、残りは台帳に残ります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::DisposalWizard</name>
        <message>
            <source>Dispose of or return assets</source>
            <translation>情報資産の廃棄・返却</translation>
        </message>
        <message>
            <source>Carry out: %1</source>
            <translation>廃棄・返却の実施：%1</translation>
        </message>
        <message>
            <source>There is no such disposal any more.</source>
            <translation>この廃棄・返却の記録は、もうありません。</translation>
        </message>
        <message>
            <source>Return to the owner</source>
            <translation>返却</translation>
        </message>
        <message>
            <source>Disposal</source>
            <translation>廃棄</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>情報資産</translation>
        </message>
        <message>
            <source>none chosen yet</source>
            <translation>まだ選んでいない</translation>
        </message>
        <message>
            <source>Highest confidentiality</source>
            <translation>最も高い機密性</translation>
        </message>
        <message>
            <source>not known: treated as the highest</source>
            <translation>未定（最も高いものとして扱う）</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存年限</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>証明</translation>
        </message>
        <message>
            <source>Company in charge</source>
            <translation>業者</translation>
        </message>
        <message>
            <source>&amp;Store and end the assets</source>
            <translation>記録して処分済みにする(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存する(&amp;S)</translation>
        </message>
        <message>
            <source>Disposal: %1</source>
            <translation>廃棄・返却：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1（%3のうち%2）</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%3のうち%2</translation>
        </message>
    </context>
    <context>
        <name>mamori::DraftBar</name>
        <message>
            <source>Con&amp;tinue</source>
            <translation>続きを書く(&amp;T)</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>New record: %1</source>
            <translation>新規：%1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1「%2」</translation>
        </message>
        <message>
            <source>You were writing: %1 (%2)</source>
            <translation>書きかけの入力があります：%1（%2）</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>ほか%1件</translation>
        </message>
        <message>
            <source>What the ledger is told first</source>
            <translation>台帳の最初の設定</translation>
        </message>
    </context>
    <context>
        <name>mamori::EditRowsDialog</name>
        <message>
            <source>&amp;Empty this field</source>
            <translation>この項目を空にする(&amp;E)</translation>
        </message>
        <message>
            <source>Change rows</source>
            <translation>行をまとめて変更</translation>
        </message>
        <message numerus="yes">
            <source>The value goes into %n row(s). One undo takes it back.</source>
            <translation>
                <numerusform>選んだ%n行に同じ値を入れます。一度の「元に戻す」で取り消せます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>&amp;Field</source>
            <translation>項目(&amp;F)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>変更する(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>mamori::EvidenceEdit</name>
        <message>
            <source>Words, or a record by its number or name</source>
            <translation>言葉で書くか、記録の番号・名称で探す</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExceptionClausePage</name>
        <message>
            <source>Rule</source>
            <translation>規定</translation>
        </message>
        <message>
            <source>Which rule is departed from?</source>
            <translation>どの規定によらないのですか。</translation>
        </message>
        <message>
            <source>Search for a rule</source>
            <translation>規定を探す</translation>
        </message>
        <message>
            <source>Article or word</source>
            <translation>条の番号か言葉</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>規定</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>求められること</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExceptionFieldsPage</name>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>What is done otherwise, and why?</source>
            <translation>何を、なぜ、別のやり方にしますか。</translation>
        </message>
        <message>
            <source>By whom, and from when to when?</source>
            <translation>誰が、いつからいつまで行いますか。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExceptionProgress</name>
        <message>
            <source>It was &amp;reported to the CISO</source>
            <translation>ＣＩＳＯに報告した(&amp;R)</translation>
        </message>
        <message>
            <source>The CISO has &amp;decided</source>
            <translation>ＣＩＳＯが決めた(&amp;D)</translation>
        </message>
        <message>
            <source>It was re&amp;viewed and goes on</source>
            <translation>見直して、続ける(&amp;V)</translation>
        </message>
        <message>
            <source>Its lifting was &amp;ordered</source>
            <translation>解除を指示された(&amp;O)</translation>
        </message>
        <message>
            <source>It is &amp;lifted</source>
            <translation>解除した(&amp;L)</translation>
        </message>
        <message>
            <source>What has come</source>
            <translation>その後</translation>
        </message>
        <message>
            <source>What has come of it?</source>
            <translation>その後、どうなりましたか。</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Go on with an exception</source>
            <translation>例外措置のその後</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExceptionSummary</name>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>記録する内容</translation>
        </message>
        <message>
            <source>The application to the CISO is made with it. Nothing is done otherwise before the decision.</source>
            <translation>ＣＩＳＯへの承認申請も一緒に作ります。決まるまでは今の決まりどおりに行います。</translation>
        </message>
        <message>
            <source>Report it to the CISO at once, then write down the day.</source>
            <translation>すぐにＣＩＳＯへ報告し、その日を記録してください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExceptionWayPage</name>
        <message>
            <source>Way</source>
            <translation>進め方</translation>
        </message>
        <message>
            <source>There is &amp;time: ask the CISO first</source>
            <translation>時間がある。先にＣＩＳＯの承認を受ける(&amp;T)</translation>
        </message>
        <message>
            <source>It cannot &amp;wait: act now, then report at once</source>
            <translation>待てない。先に行い、すぐに報告する(&amp;W)</translation>
        </message>
        <message>
            <source>Can it wait for the CISO's approval?</source>
            <translation>ＣＩＳＯの承認を待てますか。</translation>
        </message>
        <message>
            <source>The usual way (Art. 112(1)). Nothing is done otherwise before the approval. The application is made with it.</source>
            <translation>普通はこちらです（第112条第1項）。承認までは今の決まりどおりに行います。承認申請も一緒に作ります。</translation>
        </message>
        <message>
            <source>Only where it is unavoidable, and only as far as strictly needed (Art. 112(2)). The CISO is told what, why and until when.</source>
            <translation>やむを得ないときに、どうしても要る範囲に限ります（第112条第2項）。内容・理由・期間をＣＩＳＯに報告します。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ExceptionWizard</name>
        <message>
            <source>Write down an exception</source>
            <translation>例外措置を記録する</translation>
        </message>
        <message>
            <source>&amp;Store the exception</source>
            <translation>例外措置を記録する(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Store the application</source>
            <translation>申請を記録する(&amp;S)</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>書き出す(&amp;X)…</translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>表示中の内容を書き出す</translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n record(s) with the columns shown and is not encrypted.</source>
            <translation>
                <numerusform>表示中の列で%n件を書き出します。ファイルは暗号化されません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of this register have attachments, which are no part of the file.</source>
            <translation>
                <numerusform>この台帳の%n件の記録には添付ファイルがあり、書き出すファイルには含まれません。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::FieldGrid</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
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
            <source>Dra&amp;fts only</source>
            <translation>下書きのみ(&amp;F)</translation>
        </message>
        <message>
            <source>Struc&amp;k out</source>
            <translation>取消し分(&amp;K)</translation>
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
            <source>Filter by %1</source>
            <translation>%1で絞り込み</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1／%2件</translation>
        </message>
        <message>
            <source>%1: all</source>
            <translation>%1：すべて</translation>
        </message>
        <message>
            <source>%1, %2 chosen</source>
            <translation>%1（%2行選択中）</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>保存した絞込み</translation>
        </message>
        <message>
            <source>Filters kept in the ledger under a name</source>
            <translation>名前を付けて台帳に保存した絞込み</translation>
        </message>
        <message>
            <source>&amp;Save this filter…</source>
            <translation>この絞込みを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>絞込みの保存</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>名前(&amp;N)：</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>mamori::FirstRunQuestions</name>
        <message>
            <source>Questions</source>
            <translation>課についての問い</translation>
        </message>
        <message>
            <source>What does not concern your section is set aside. Leave open what you have to ask about.</source>
            <translation>課に関係のない義務は外れます。確かめないと分からない問いは空けておいてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::FirstRunSection</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Section and offices</source>
            <translation>課と役職</translation>
        </message>
        <message>
            <source>Papers carry the section's name; applications and reports go to these offices. Leave open what you do not know: each line can be filled in later.</source>
            <translation>課の名前は書類に印字されます。申請や報告は次の役職に宛てます。分からない欄は空けておき、後から入力できます。</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>課名(&amp;S)</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>課名</translation>
        </message>
        <message>
            <source>e.g. Citizens Division</source>
            <translation>例：市民課</translation>
        </message>
        <message>
            <source>Holders of the offices</source>
            <translation>役職に就いている人</translation>
        </message>
        <message>
            <source>✓ %1 — changed where it stands, among the people</source>
            <translation>✓ %1 — 変更は「人」の各台帳で行います</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>mamori::FirstRunSummary</name>
        <message>
            <source>Look over</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>What is stored now</source>
            <translation>これから保存する内容</translation>
        </message>
        <message>
            <source>What is left for later</source>
            <translation>後で行うこと</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>保存する内容</translation>
        </message>
        <message>
            <source>The name of the section</source>
            <translation>課名の入力</translation>
        </message>
        <message>
            <source>Section: %1</source>
            <translation>課名：%1</translation>
        </message>
        <message>
            <source>Who is %1</source>
            <translation>%1の氏名</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) about the section</source>
            <translation>
                <numerusform>課についての答え %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) about the section</source>
            <translation>
                <numerusform>課についての問い %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>The assets and the staff: Today shows where they are entered.</source>
            <translation>資産と職員の登録（「今日」の画面から進めます）</translation>
        </message>
        <message>
            <source>Is the recovery sheet in the safe? If it is not, renew the code in the File menu.</source>
            <translation>復旧シートの保管（金庫になければ、「ファイル」メニューで復旧コードを作り直してください）</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>まだありません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::FirstRunWizard</name>
        <message>
            <source>Set up the ledger</source>
            <translation>台帳の最初の設定</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>後で(&amp;L)</translation>
        </message>
        <message>
            <source>Setting up the ledger</source>
            <translation>台帳の最初の設定</translation>
        </message>
    </context>
    <context>
        <name>mamori::FirstStepsPanel</name>
        <message>
            <source>&amp;Hide</source>
            <translation>隠す(&amp;H)</translation>
        </message>
        <message>
            <source>"Finish setting up" in the Go menu shows it again</source>
            <translation>「移動」メニューの「最初の設定を続ける」で、もう一度表示します</translation>
        </message>
        <message>
            <source>The first steps in this ledger</source>
            <translation>この台帳で最初にすること</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>済み</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>手順%1</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>手順%1：%2</translation>
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
        <name>mamori::FormCatalogue</name>
        <message>
            <source>&amp;Example…</source>
            <translation>記入例(&amp;E)…</translation>
        </message>
        <message>
            <source>Pre&amp;view…</source>
            <translation>内容を確認(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Print the ticked ones…</source>
            <translation>選んだ様式を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Save the ticked ones…</source>
            <translation>選んだ様式をPDFで保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>様式一覧</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>様式</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>様式番号</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>もとになるもの</translation>
        </message>
        <message>
            <source>Entries for this form</source>
            <translation>この様式にする記録</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Choose a form.</source>
            <translation>様式を選んでください。</translation>
        </message>
        <message>
            <source>%1 is made from the whole ledger.</source>
            <translation>「%1」は台帳全体から作ります。</translation>
        </message>
        <message>
            <source>There is no entry yet: %1 is printed to be filled in by hand.</source>
            <translation>まだ記録がありません。「%1」は手書き用の白紙で印刷します。</translation>
        </message>
        <message>
            <source>Tick the entries for which %1 is made. With none, the newest is taken.</source>
            <translation>「%1」にする記録に印を付けてください。印がなければ最新のものを使います。</translation>
        </message>
        <message>
            <source>%1 is made for %2 entries.</source>
            <translation>「%1」を%2件の記録について作ります。</translation>
        </message>
        <message>
            <source>Tick the forms that you want to print together.</source>
            <translation>まとめて印刷する様式に印を付けてください。</translation>
        </message>
        <message>
            <source>%1 forms are ticked.</source>
            <translation>%1種類の様式を選んでいます。</translation>
        </message>
        <message>
            <source>The first of %1 papers is shown.</source>
            <translation>%1件のうち最初のものを表示しています。</translation>
        </message>
        <message>
            <source>Example: %1</source>
            <translation>記入例：%1</translation>
        </message>
        <message>
            <source>Save the forms</source>
            <translation>様式の保存</translation>
        </message>
        <message>
            <source>&amp;Hand in together…</source>
            <translation>まとめて提出(&amp;H)…</translation>
        </message>
        <message>
            <source>Tick the entries for which %1 is handed in.</source>
            <translation>提出する「%1」の対象に印を付けてください。</translation>
        </message>
        <message>
            <source>Chan&amp;ge the form…</source>
            <translation>様式を直す(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;New form…</source>
            <translation>様式の追加(&amp;N)…</translation>
        </message>
    </context>
    <context>
        <name>mamori::FormColumnsEdit</name>
        <message>
            <source>&amp;Add this column</source>
            <translation>この列を追加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>外す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>上へ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>下へ(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Match the page</source>
            <translation>用紙の幅に合わせる(&amp;M)</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>一覧の列</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>載る内容</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>幅</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左寄せ</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>中央</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右寄せ</translation>
        </message>
        <message>
            <source>&amp;Heading</source>
            <translation>見出し(&amp;H)</translation>
        </message>
        <message>
            <source>Heading of the column</source>
            <translation>列の見出し</translation>
        </message>
        <message>
            <source>&amp;Common heading above</source>
            <translation>上の共通見出し(&amp;C)</translation>
        </message>
        <message>
            <source>Common heading above</source>
            <translation>上の共通見出し</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>幅(&amp;W)</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>列の幅</translation>
        </message>
        <message>
            <source>A&amp;lignment</source>
            <translation>そろえ(&amp;L)</translation>
        </message>
        <message>
            <source>Alignment of the column</source>
            <translation>列のそろえ</translation>
        </message>
        <message>
            <source>An&amp;other column</source>
            <translation>ほかの列(&amp;O)</translation>
        </message>
        <message>
            <source>Another column</source>
            <translation>ほかの列</translation>
        </message>
        <message>
            <source>Number of the row</source>
            <translation>行の番号</translation>
        </message>
        <message>
            <source>The columns take %1 mm of %2 mm; the list is stretched to fill the page.</source>
            <translation>列の幅は合わせて%1 mm（用紙は%2 mm）です。表は用紙いっぱいに広げて印刷します。</translation>
        </message>
    </context>
    <context>
        <name>mamori::FormEditor</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Approval boxes</source>
            <translation>決裁欄</translation>
        </message>
        <message>
            <source>Parts of the form</source>
            <translation>様式の項目</translation>
        </message>
        <message>
            <source>This part as the program has &amp;it</source>
            <translation>この部分を標準に戻す(&amp;I)</translation>
        </message>
        <message>
            <source>The whole form as the pro&amp;gram has it</source>
            <translation>全部を標準に戻す(&amp;G)</translation>
        </message>
        <message>
            <source>Change the form: %1</source>
            <translation>様式を直す：%1</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Head and foot</source>
            <translation>番号・題名・注</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文言</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>項目の順</translation>
        </message>
        <message>
            <source>In force &amp;from</source>
            <translation>適用する日(&amp;F)</translation>
        </message>
        <message>
            <source>Papers made before that day are printed as they were.</source>
            <translation>この日より前に作った書類は、当時の様式で印刷されます。</translation>
        </message>
        <message>
            <source>The program's own form has changed since: %1.</source>
            <translation>直した後に、標準の様式が変わりました：%1</translation>
        </message>
        <message>
            <source>The program no longer has this form. Yours stays.</source>
            <translation>標準の様式からこの様式がなくなりました。直した様式は引き続き使えます。</translation>
        </message>
        <message>
            <source>&amp;Take that over</source>
            <translation>変更を取り入れる(&amp;T)</translation>
        </message>
        <message>
            <source>A4 across</source>
            <translation>A4横</translation>
        </message>
        <message>
            <source>A4 upright</source>
            <translation>A4縦</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>様式番号(&amp;N)</translation>
        </message>
        <message>
            <source>Tit&amp;le</source>
            <translation>題名(&amp;L)</translation>
        </message>
        <message>
            <source>Not&amp;e at the foot</source>
            <translation>欄外の注(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>用紙の向き(&amp;P)</translation>
        </message>
        <message>
            <source>From left to right. Press F2 to write a title.</source>
            <translation>左から順に並びます。F2キーで名称を直せます。</translation>
        </message>
        <message>
            <source>The text that is consented to is changed with the consents, as a new version.</source>
            <translation>同意を求める本文は、同意書の管理の画面で新しい版として改めます。</translation>
        </message>
        <message>
            <source>The parts of the form in the order in which they stand.</source>
            <translation>様式に並ぶ順に示しています。</translation>
        </message>
        <message>
            <source>A form of your own.</source>
            <translation>課で作った様式です。</translation>
        </message>
        <message>
            <source>This is the program's form.</source>
            <translation>標準の様式のままです。</translation>
        </message>
        <message>
            <source>Your own: %1. All else is as the program has it.</source>
            <translation>標準から変えた部分：%1。ほかは標準のままです。</translation>
        </message>
        <message>
            <source>Last changed on %1 by %2.</source>
            <translation>最後の変更：%1　%2</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>（氏名なし）</translation>
        </message>
        <message>
            <source>Use this form no longer</source>
            <translation>この様式の使用をやめる</translation>
        </message>
    </context>
    <context>
        <name>mamori::FormPreview</name>
        <message>
            <source>The form with made-up data</source>
            <translation>架空の内容による見本</translation>
        </message>
    </context>
    <context>
        <name>mamori::FormWordsEdit</name>
        <message>
            <source>As the &amp;program says it</source>
            <translation>標準の文言に戻す(&amp;P)</translation>
        </message>
        <message>
            <source>Words of the form</source>
            <translation>様式の文言</translation>
        </message>
        <message>
            <source>The program's words</source>
            <translation>標準の文言</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>印刷する文言</translation>
        </message>
        <message>
            <source>P&amp;rinted in their place</source>
            <translation>印刷する文言(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>mamori::HandOutDialog</name>
        <message>
            <source>Choose a folder and &amp;write…</source>
            <translation>保存先を選んで書き出す(&amp;W)…</translation>
        </message>
        <message>
            <source>Hand out a check</source>
            <translation>回答票を配る</translation>
        </message>
        <message>
            <source>Each person ticked gets a spreadsheet of their own to fill in, without this program. The sheets hold the questions and the answers of the last time, and are not encrypted.</source>
            <translation>選んだ人ごとに、このプログラムなしで記入できる表計算のファイルを作ります。設問と前回の結果が入り、暗号化されません。</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>回答する人</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>全員(&amp;A)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消し</translation>
        </message>
        <message numerus="yes">
            <source>%n persons</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose where the sheets are written</source>
            <translation>回答票の保存先を選ぶ</translation>
        </message>
    </context>
    <context>
        <name>mamori::HandoverPersonPage</name>
        <message>
            <source>Successor</source>
            <translation>後任者</translation>
        </message>
        <message>
            <source>Who takes the section over?</source>
            <translation>誰が課を引き継ぎますか</translation>
        </message>
        <message>
            <source>Who is new has to stand in the list of staff. In the remarks write what the successor must know; it is printed on the handover paper.</source>
            <translation>後任者は先に職員として登録してください。備考に書いたことは、引継書の「特に伝えること」に印刷されます。</translation>
        </message>
    </context>
    <context>
        <name>mamori::HandoverStatePage</name>
        <message>
            <source>State</source>
            <translation>現状</translation>
        </message>
        <message>
            <source>What is handed over</source>
            <translation>引き継ぐもの</translation>
        </message>
        <message>
            <source>Show the handover &amp;paper…</source>
            <translation>引継書を表示(&amp;P)…</translation>
        </message>
        <message>
            <source>%1 (until %2)</source>
            <translation>%1（期限 %2）</translation>
        </message>
    </context>
    <context>
        <name>mamori::HandoverSummaryPage</name>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>記録する内容</translation>
        </message>
        <message>
            <source>Hands over</source>
            <translation>引き継ぐ人</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>引き受ける人</translation>
        </message>
        <message>
            <source>From</source>
            <translation>引継ぎの日</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Next the password of the ledger is changed and a new recovery sheet is made: the former manager must not open the ledger any more. Tell the change to the offices that keep the contact trees.</source>
            <translation>続けて、台帳のパスワードを変え、新しい復旧用の用紙を作ります。前任者が台帳を開けないようにするためです。連絡網を持つ各責任者にも変更を知らせてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::HandoverWizard</name>
        <message>
            <source>Hand the section over</source>
            <translation>課の引継ぎ</translation>
        </message>
        <message>
            <source>Section security manager</source>
            <translation>情報セキュリティ管理者</translation>
        </message>
        <message>
            <source>&amp;Hand over, then change the password</source>
            <translation>引き継いでパスワードを変える(&amp;H)</translation>
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
            <translation>操作者</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Newest changes</source>
            <translation>最近の操作</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Each change with who made it and when. Nothing here can be altered; taking a step back is a change of its own.</source>
            <translation>いつ、誰が、何を変えたかの記録です。書き換えはできません。元に戻す操作も、一つの記録として残ります。</translation>
        </message>
        <message>
            <source>Nothing has been changed yet. Every change from the first record on will stand here.</source>
            <translation>まだ変更はありません。最初の記録から、すべての変更がここに残ります。</translation>
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
            <translation>履歴</translation>
        </message>
        <message>
            <source>&amp;Restore this version…</source>
            <translation>この版に戻す(&amp;R)…</translation>
        </message>
        <message>
            <source>A struck-out entry is brought back first.</source>
            <translation>取消し済みの記録は、先に取消しを解除してください。</translation>
        </message>
        <message>
            <source>Choose a past version in the list.</source>
            <translation>一覧から過去の版を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::IdReviewDialog</name>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>told to be unneeded</source>
            <translation>不要の届出あり</translation>
        </message>
        <message>
            <source>unneeded at the last check</source>
            <translation>前回の点検で不要</translation>
        </message>
        <message>
            <source>nobody holds it any more</source>
            <translation>使用者がいない</translation>
        </message>
        <message>
            <source>its time is over</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Check of the IDs</source>
            <translation>IDの点検</translation>
        </message>
        <message>
            <source>IDs of the section</source>
            <translation>課のID</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Last check</source>
            <translation>前回の点検</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>現在の様子</translation>
        </message>
        <message>
            <source>Which IDs are still needed?</source>
            <translation>どのIDがまだ必要ですか</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>&amp;Store for those ticked</source>
            <translation>印を付けた分を記録(&amp;S)</translation>
        </message>
        <message>
            <source>Tick those in &amp;use</source>
            <translation>使用中に印(&amp;U)</translation>
        </message>
        <message>
            <source>Tick those that seem u&amp;nneeded</source>
            <translation>不要と思われるものに印(&amp;N)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>never</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>No ID is in use.</source>
            <translation>使用中のIDはありません。</translation>
        </message>
        <message>
            <source>%1 IDs are in use or not yet stopped; %2 of them seem unneeded.</source>
            <translation>使用中か未停止のIDが%1件あり、うち%2件は不要と思われます。</translation>
        </message>
        <message>
            <source>Tick at least one ID.</source>
            <translation>IDに一つ以上印を付けてください。</translation>
        </message>
        <message numerus="yes">
            <source>The check of %n ID(s) is written down.</source>
            <translation>
                <numerusform>%n件のIDの点検を記録しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Administrator IDs: %1 today, %2 a year ago, %3 two years ago.</source>
            <translation>管理者ID：今日%1件、1年前%2件、2年前%3件</translation>
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
            <translation>キャンセル</translation>
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
            <translation>%1行を取り込む(&amp;I)</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>取込不可：%1</translation>
        </message>
        <message>
            <source>Import of %1 records</source>
            <translation>%1件の取込み</translation>
        </message>
        <message>
            <source>&amp;Leave the refused rows out</source>
            <translation>取り込めない行を除いて取り込む(&amp;L)</translation>
        </message>
        <message>
            <source>%1 rows read, %2 can be imported, %3 refused. %4 cells deserve a look.</source>
            <translation>%1行を読みました。取り込める行は %2行、取り込めない行は %3行、確認してほしい箇所は %4件です。</translation>
        </message>
    </context>
    <context>
        <name>mamori::IncidentPage</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
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
        <name>mamori::LabelDialog</name>
        <message>
            <source>&amp;QR code of the number</source>
            <translation>番号のQRコード(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Bar code of the number (Code 128)</source>
            <translation>番号のバーコード（Code 128）(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Frame around each label</source>
            <translation>ラベルに枠線を付ける(&amp;F)</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>ラベルの印刷</translation>
        </message>
        <message>
            <source>&amp;Alignment page…</source>
            <translation>位置合わせ用の紙(&amp;A)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>&amp;Preview and print…</source>
            <translation>確認して印刷(&amp;P)…</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>用紙(&amp;S)</translation>
        </message>
        <message>
            <source>Begin at &amp;label</source>
            <translation>始めるラベル(&amp;L)</translation>
        </message>
        <message>
            <source>Shift to the &amp;right</source>
            <translation>右へずらす(&amp;R)</translation>
        </message>
        <message>
            <source>Shift &amp;down</source>
            <translation>下へずらす(&amp;D)</translation>
        </message>
        <message>
            <source>The labels on the sheet (A4)</source>
            <translation>用紙（A4）上の並び</translation>
        </message>
        <message>
            <source>Labels across</source>
            <translation>横の面数</translation>
        </message>
        <message>
            <source>Labels down</source>
            <translation>縦の面数</translation>
        </message>
        <message>
            <source>Width of a label</source>
            <translation>ラベルの幅</translation>
        </message>
        <message>
            <source>Height of a label</source>
            <translation>ラベルの高さ</translation>
        </message>
        <message>
            <source>From the left edge</source>
            <translation>左端からの距離</translation>
        </message>
        <message>
            <source>From the upper edge</source>
            <translation>上端からの距離</translation>
        </message>
        <message>
            <source>Gap across</source>
            <translation>横の間隔</translation>
        </message>
        <message>
            <source>Gap down</source>
            <translation>縦の間隔</translation>
        </message>
        <message>
            <source>%1 labels on %2 sheets. The codes hold the number and nothing else.</source>
            <translation>ラベル%1枚、用紙%2枚。コードには番号だけが入ります。</translation>
        </message>
        <message>
            <source>These labels do not fit on the page, or are smaller than 25 × 12 mm.</source>
            <translation>用紙に収まらないか、ラベルが 25×12mm より小さくなっています。</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Alignment page</source>
            <translation>位置合わせ用の紙</translation>
        </message>
        <message>
            <source>label-alignment</source>
            <translation>ラベルの位置合わせ</translation>
        </message>
    </context>
    <context>
        <name>mamori::LabelSheetView</name>
        <message>
            <source>The first sheet</source>
            <translation>1枚目の用紙</translation>
        </message>
        <message>
            <source>Click the label on which to begin</source>
            <translation>始めるラベルをクリックしてください</translation>
        </message>
    </context>
    <context>
        <name>mamori::LeavingDialog</name>
        <message>
            <source>Taken away</source>
            <translation>持帰り</translation>
        </message>
        <message>
            <source>When did it leave, and who saw it?</source>
            <translation>いつ持ち帰り、誰が確認しましたか。</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存(&amp;S)</translation>
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
            <translation>履歴</translation>
        </message>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <translation>%1（Ctrl+%2）</translation>
        </message>
        <message>
            <source>asset-ledger</source>
            <translation>情報資産台帳</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>The standard</source>
            <translation>対策基準</translation>
        </message>
        <message>
            <source>Articles and duties</source>
            <translation>条と義務</translation>
        </message>
        <message>
            <source>Year plan</source>
            <translation>年間予定</translation>
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
            <translation>%1行目の%2：%3</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove row %1 of %2</source>
            <translation>%2の %1行目を削除</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>%1件目</translation>
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
        <name>mamori::LossPage</name>
        <message>
            <source>Loss</source>
            <translation>紛失</translation>
        </message>
        <message>
            <source>A loss is a breach</source>
            <translation>紛失は情報セキュリティ事案です</translation>
        </message>
        <message>
            <source>The draft of a breach report is made: %1. It has to be reported at once (Art. 43); go on in the register of breaches.</source>
            <translation>事案の下書き「%1」を作ります。直ちに報告が要ります（第43条）。続きは事案の台帳で進めてください。</translation>
        </message>
        <message>
            <source>How was it lost, as far as it is known?</source>
            <translation>分かっている範囲で、紛失の状況を書いてください。</translation>
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
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Open, encrypted</source>
            <translation>開いています（暗号化）</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>閉じています</translation>
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
        <message>
            <source>About our &amp;section…</source>
            <translation>課について(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Cycles and periods…</source>
            <translation>周期・期間(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>やり直す：%1(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>The recovery code would be lost</source>
            <translation>復旧コードが失われます</translation>
        </message>
        <message>
            <source>The recovery code is not kept yet. It is shown this once; without it a forgotten password means a lost ledger.</source>
            <translation>復旧コードがまだ保管されていません。表示されるのはこの一度だけです。パスワードを忘れたとき、復旧コードがなければ台帳は開けなくなります。</translation>
        </message>
        <message>
            <source>Close &amp;without the code</source>
            <translation>控えずに閉じる(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Stay here</source>
            <translation>画面に戻る(&amp;S)</translation>
        </message>
        <message>
            <source>Made again: %1</source>
            <translation>やり直しました：%1</translation>
        </message>
        <message>
            <source>The password was changed.</source>
            <translation>パスワードを変更しました。</translation>
        </message>
        <message>
            <source>The new recovery code counts from now on. Destroy the old sheet.</source>
            <translation>今後は新しい復旧コードが有効です。古い控えは破棄してください。</translation>
        </message>
        <message>
            <source>Who is working</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>The name that stands in the history beside each change:</source>
            <translation>履歴に記録する操作者の氏名：</translation>
        </message>
        <message>
            <source>None so far</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>Finish setting &amp;up…</source>
            <translation>最初の設定を続ける(&amp;U)…</translation>
        </message>
        <message>
            <source>Backing up to %1</source>
            <translation>%1 へバックアップしています</translation>
        </message>
        <message>
            <source>The backup failed</source>
            <translation>バックアップできませんでした</translation>
        </message>
        <message>
            <source>Backed up: %1</source>
            <translation>バックアップ：%1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>バックアップなし</translation>
        </message>
        <message>
            <source>The backup failed. %1</source>
            <translation>バックアップできませんでした。%1</translation>
        </message>
        <message>
            <source>Restored to %1. Open it with the present password.</source>
            <translation>%1 へ復元しました。今のパスワードで開いてください。</translation>
        </message>
        <message>
            <source>Restored. The former ledger is kept as %1.</source>
            <translation>復元しました。これまでの台帳は %1 として残っています。</translation>
        </message>
        <message>
            <source>Export the whole ledger as JSON</source>
            <translation>台帳全体をJSONで書き出す</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>New ledger from JSON</source>
            <translation>JSONから新しい台帳を作る</translation>
        </message>
    </context>
    <context>
        <name>mamori::ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>説明書</translation>
        </message>
        <message>
            <source>Search the manual (Ctrl+F)</source>
            <translation>説明書の中を検索（Ctrl+F）</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>説明書の中を検索</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章の一覧</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>章の本文</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Type a word to see the chapters that have it; Return goes on to the next place.</source>
            <translation>言葉を打つと、それがある章だけが残ります。Enterで次の箇所へ進みます。</translation>
        </message>
        <message>
            <source>The manual does not have this word.</source>
            <translation>この言葉は説明書にありません。</translation>
        </message>
        <message>
            <source>The word is in %1 of %2 chapters.</source>
            <translation>%2章のうち%1章にあります。</translation>
        </message>
    </context>
    <context>
        <name>mamori::MoveEndPage</name>
        <message>
            <source>Confirmation</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>&amp;Store it; it goes on later</source>
            <translation>保存して、続きは後で行う(&amp;S)</translation>
        </message>
        <message>
            <source>All is settled: &amp;finish the move</source>
            <translation>すべて済んだので終える(&amp;F)</translation>
        </message>
        <message>
            <source>Is the move finished?</source>
            <translation>すべて済みましたか</translation>
        </message>
        <message>
            <source>Another person than the one who moves confirms it. The receipt to sign is printed in the register of moves.</source>
            <translation>異動する本人以外の人が確認します。署名する確認書は、異動の台帳から印刷します。</translation>
        </message>
        <message>
            <source>Still open:</source>
            <translation>残っているもの：</translation>
        </message>
    </context>
    <context>
        <name>mamori::MovePersonPage</name>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Who moves, and when?</source>
            <translation>誰が、いつ異動しますか</translation>
        </message>
        <message>
            <source>Everything that the registers know of the person comes on the next page.</source>
            <translation>その人について台帳にあるものは、次の画面にすべて出ます。</translation>
        </message>
        <message>
            <source>Who moves?</source>
            <translation>誰の異動ですか。</translation>
        </message>
        <message>
            <source>Does the person join, change work or leave?</source>
            <translation>着任、担当替え、転出・退職のどれですか。</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>いつですか。</translation>
        </message>
    </context>
    <context>
        <name>mamori::MoveSummaryPage</name>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>記録する内容</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>→ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n things stay open; the move stands unfinished until they are settled.</source>
            <translation>
                <numerusform>%n件が残っています。済むまで、この異動は終わりません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The move is not finished yet.</source>
            <translation>この異動はまだ終わっていません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::MoveThingsLeftPage</name>
        <message>
            <source>Data and things</source>
            <translation>データと物品</translation>
        </message>
        <message>
            <source>What is erased and left?</source>
            <translation>何を消去し、何を残しますか</translation>
        </message>
        <message>
            <source>What is handed out?</source>
            <translation>何を渡しますか</translation>
        </message>
        <message>
            <source>What was lent is erased before it goes back, and so are files and papers of one's own (Art. 42).</source>
            <translation>貸与品の中の情報は、返す前に消去します。自分で作ったファイルと書類も同じです（第42条）。</translation>
        </message>
        <message>
            <source>What is lent now is asked for when the person leaves.</source>
            <translation>ここで貸したものは、異動・退職のときに返却を確かめます。</translation>
        </message>
    </context>
    <context>
        <name>mamori::MoveThingsPage</name>
        <message>
            <source>What to settle</source>
            <translation>処理するもの</translation>
        </message>
        <message>
            <source>&amp;Hand all tasks over</source>
            <translation>担当をまとめて引き継ぐ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;End the rest today</source>
            <translation>残りを今日終える(&amp;E)</translation>
        </message>
        <message>
            <source>Tasks go to</source>
            <translation>引継先</translation>
        </message>
        <message>
            <source>Who takes all tasks over</source>
            <translation>担当をまとめて引き継ぐ人</translation>
        </message>
        <message>
            <source>What becomes of what the person holds?</source>
            <translation>この人の持っているものを、どうしますか</translation>
        </message>
        <message>
            <source>What is done before the work begins?</source>
            <translation>仕事を始める前に何をしましたか</translation>
        </message>
        <message>
            <source>Nothing is left to settle.</source>
            <translation>処理するものはありません。</translation>
        </message>
        <message>
            <source>Is done: %1</source>
            <translation>済み：%1</translation>
        </message>
        <message>
            <source>Is settled in its own register; until then the move stays open.</source>
            <translation>それぞれの台帳で処理します。済むまで、異動は終わりません。</translation>
        </message>
        <message>
            <source>&amp;Return…</source>
            <translation>返却(&amp;R)…</translation>
        </message>
        <message>
            <source>Return: %1</source>
            <translation>返却：%1</translation>
        </message>
        <message>
            <source>What becomes of it: %1</source>
            <translation>処置：%1</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>未処理</translation>
        </message>
        <message numerus="yes">
            <source>%n things, all settled.</source>
            <translation>
                <numerusform>%n件すべて処理済みです。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 are still open.</source>
            <translation>%2件のうち%1件が未処理です。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>mamori::MoveWizard</name>
        <message>
            <source>Joining, changing work, leaving</source>
            <translation>着任・異動・退職</translation>
        </message>
        <message>
            <source>Settled before</source>
            <translation>処理済み</translation>
        </message>
        <message numerus="yes">
            <source>%n things</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Finish the move</source>
            <translation>異動を終える(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Store the move</source>
            <translation>異動を保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>mamori::NewFormDialog</name>
        <message>
            <source>&amp;Only the records of a fiscal year</source>
            <translation>年度ごとの一覧にする(&amp;O)</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>様式の追加</translation>
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
            <source>A form of your own is a list of the records of a register. Its number, title and columns are chosen next.</source>
            <translation>課で作る様式は、選んだ種類の記録の一覧です。様式番号、題名と列は次の画面で決めます。</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
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
            <translation>課の名前(&amp;S)</translation>
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
            <translation>二つのパスワードが違います。</translation>
        </message>
        <message>
            <source>All records, settings and the history come from %1. Give the new ledger a place and a password.</source>
            <translation>記録・設定・履歴はすべて %1 から引き継ぎます。新しい台帳の保存先とパスワードを決めてください。</translation>
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
            <translation>パスワードを確かめています</translation>
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
            <translation>操作する人</translation>
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
            <translation>パスワードが違います。大文字・小文字や入力方式を確かめてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::OrderedTexts</name>
        <message>
            <source>&amp;Up</source>
            <translation>上へ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>下へ(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>追加(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1／%2頁</translation>
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
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>The standard says "regularly" or "for a suitable time" without a number. Enter what your section does; it is kept with who set it and when.</source>
            <translation>基準は「定期的に」「適切な期間」とだけ書き、数字を定めていません。課で決めた値を入れてください。誰がいつ決めたかも残ります。</translation>
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
        <name>mamori::ParticularsPage</name>
        <message>
            <source>Particulars</source>
            <translation>申請事項</translation>
        </message>
    </context>
    <context>
        <name>mamori::PasswordDialog</name>
        <message>
            <source>Change the password</source>
            <translation>パスワードの変更</translation>
        </message>
        <message>
            <source>&amp;Present password</source>
            <translation>現在のパスワード(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>新しいパスワード(&amp;N)</translation>
        </message>
        <message>
            <source>New password &amp;again</source>
            <translation>新しいパスワード（確認）(&amp;A)</translation>
        </message>
        <message>
            <source>The recovery code stays as it is.</source>
            <translation>復旧コードは変わりません。</translation>
        </message>
        <message>
            <source>The password is being changed</source>
            <translation>パスワードを変更しています</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>変更(&amp;C)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Type it here.</source>
            <translation>ここに入力してください。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>二つのパスワードが一致しません。</translation>
        </message>
        <message>
            <source>Choose a password.</source>
            <translation>パスワードを決めてください。</translation>
        </message>
        <message>
            <source>The password is wrong. Mind capitals and the input method.</source>
            <translation>パスワードが違います。大文字・小文字と入力方式を確かめてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::PasteDialog</name>
        <message>
            <source>Paste</source>
            <translation>貼付け</translation>
        </message>
        <message>
            <source>Some cells need a look</source>
            <translation>確認が必要なセルがあります</translation>
        </message>
        <message>
            <source>Correct a cell here (F2), or leave it out. Nothing is stored yet.</source>
            <translation>ここで直すか(F2)、除いてください。まだ何も保存していません。</translation>
        </message>
        <message>
            <source>Cells to be pasted</source>
            <translation>貼り付けるセル</translation>
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
            <source>Refused: %1</source>
            <translation>受け付けません：%1</translation>
        </message>
        <message>
            <source>%1 records change, %2 are new.</source>
            <translation>変更 %1件、新規 %2件です。</translation>
        </message>
        <message>
            <source>&amp;Leave out what is refused (%1)</source>
            <translation>受け付けられないセルを除いて貼り付ける（%1）(&amp;L)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Paste %n row(s)</source>
            <translation>
                <numerusform>%n行を貼り付ける(&amp;P)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mamori::PasteModel</name>
        <message>
            <source>(left out)</source>
            <translation>（対象外）</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>%1 新規</translation>
        </message>
    </context>
    <context>
        <name>mamori::PointSheet</name>
        <message>
            <source>Points</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>Written beside it</source>
            <translation>書き添え</translation>
        </message>
        <message>
            <source>In the list a digit answers the point and goes on to the next; 0 takes the answer back.</source>
            <translation>一覧では、数字のキーで答えて次へ進みます。0で答えを取り消します。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Stores what was changed, then shows the paper.</source>
            <translation>変えたところを保存してから、書類を表示します。</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
    </context>
    <context>
        <name>mamori::PolicyCompareDialog</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>&amp;Choose a version…</source>
            <translation>版を選ぶ(&amp;C)…</translation>
        </message>
        <message>
            <source>Two versions of the standard</source>
            <translation>対策基準の新旧対照</translation>
        </message>
        <message>
            <source>What</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>違いの一覧</translation>
        </message>
        <message>
            <source>Both versions side by side</source>
            <translation>新旧対照</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>When the city changes its standard, choose the pack of the new version (its pack.json) and see what it asks that is new, what it no longer asks, and which records rest on what has changed. Nothing in the ledger changes.</source>
            <translation>対策基準が改正されたときに、新しい版のパック（pack.json）を選ぶと、新しく求められること、求められなくなること、変わった定めに基づく記録が分かります。台帳の内容は変わりません。</translation>
        </message>
        <message>
            <source>Choose the pack of another version</source>
            <translation>別の版のパックを選ぶ</translation>
        </message>
        <message>
            <source>Policy packs (pack.json)</source>
            <translation>対策基準のパック (pack.json)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <source>In use: %1 — compared with: %2</source>
            <translation>使用中：%1　比較先：%2</translation>
        </message>
        <message>
            <source>The two versions ask the same.</source>
            <translation>二つの版の定めは同じです。</translation>
        </message>
        <message>
            <source>%1 added, %2 retired, %3 changed</source>
            <translation>追加 %1件、廃止 %2件、変更 %3件</translation>
        </message>
        <message>
            <source>What to look at again (%1)</source>
            <translation>見直すもの（%1）</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>使用中：%1</translation>
        </message>
        <message>
            <source>Other version: %1</source>
            <translation>比較先：%1</translation>
        </message>
        <message>
            <source>What to look at again</source>
            <translation>見直すもの</translation>
        </message>
        <message>
            <source>No record of this ledger rests on it.</source>
            <translation>これに基づく記録は、この台帳にありません。</translation>
        </message>
        <message>
            <source>No record of this ledger rests on what has changed.</source>
            <translation>変わった定めに基づく記録は、この台帳にありません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ProfileDialog</name>
        <message>
            <source>About our section</source>
            <translation>課について</translation>
        </message>
        <message>
            <source>&amp;Save the answers</source>
            <translation>答えを保存(&amp;S)</translation>
        </message>
        <message>
            <source>Duties that do not concern your section are set aside. You can change an answer at any time; nothing entered is lost.</source>
            <translation>課に関わりのない義務は対象外になります。答えはいつでも変えられ、入力したものは失われません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ProfileQuestions</name>
        <message>
            <source>Questions about the section</source>
            <translation>課についての質問</translation>
        </message>
        <message>
            <source>What the answers change</source>
            <translation>答えで変わること</translation>
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
                <numerusform>未回答 %n問</numerusform>
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
                <numerusform>求められるようになる義務（%n件）：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n duty/duties will be set aside:</source>
            <translation>
                <numerusform>対象外になる義務（%n件）：</numerusform>
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
            <translation>未入力</translation>
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
        <message>
            <source>%1 of %2</source>
            <translation>%2の%1</translation>
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
            <translation>履歴</translation>
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
        <message>
            <source>Attachments</source>
            <translation>添付</translation>
        </message>
        <message>
            <source>Attachments (%1)</source>
            <translation>添付（%1）</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>関連</translation>
        </message>
    </context>
    <context>
        <name>mamori::RecordTable</name>
        <message>
            <source>Columns that stay in view</source>
            <translation>固定した列</translation>
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
        <message>
            <source>Nothing is typed here.</source>
            <translation>ここには入力できません。</translation>
        </message>
        <message>
            <source>A struck-out record cannot change. Bring it back first.</source>
            <translation>取り消した記録は変更できません。先に取消しを解除してください。</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空欄）</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3件）</translation>
        </message>
        <message>
            <source>Type here for a new record</source>
            <translation>新しい記録を入力</translation>
        </message>
        <message>
            <source>What is typed in this row becomes a new record.</source>
            <translation>この行に入力した内容は新しい記録になります。</translation>
        </message>
        <message>
            <source>Click sorts, Shift+click sorts by one more column.</source>
            <translation>クリックで並べ替え、Shift+クリックで並べ替えの列を追加します。</translation>
        </message>
    </context>
    <context>
        <name>mamori::RecoveryDialog</name>
        <message>
            <source>Renew the recovery code</source>
            <translation>復旧コードの更新</translation>
        </message>
        <message>
            <source>&amp;Use this code from now on</source>
            <translation>このコードに切り替える(&amp;U)</translation>
        </message>
        <message>
            <source>The password is being checked</source>
            <translation>パスワードを確認しています</translation>
        </message>
        <message>
            <source>A new code replaces the one on the recovery sheet; the old sheet is then worth nothing. Needed when the sheet was lost or seen by somebody.</source>
            <translation>復旧コードを新しくし、今の復旧コード控えを無効にします。控えをなくしたとき、人に見られたときに行ってください。</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>パスワード(&amp;P)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Type it here.</source>
            <translation>ここに入力してください。</translation>
        </message>
        <message>
            <source>The password is wrong. Mind capitals and the input method.</source>
            <translation>パスワードが違います。大文字・小文字と入力方式を確かめてください。</translation>
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
            <translation>新規(&amp;N)</translation>
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
            <source>Enter one by hand</source>
            <translation>一件ずつ入力する</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Struck out: %1</source>
            <translation>取消し：%1</translation>
        </message>
        <message>
            <source>Brought back: %1</source>
            <translation>取消しの解除：%1</translation>
        </message>
        <message>
            <source>T&amp;ype or paste into the table</source>
            <translation>表に入力又は貼り付ける(&amp;Y)</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>No record matches the search and the filters.</source>
            <translation>検索と絞込みに合う記録がありません。</translation>
        </message>
        <message>
            <source>&amp;Clear the filter</source>
            <translation>絞込みを解除(&amp;C)</translation>
        </message>
        <message>
            <source>View and rows</source>
            <translation>表示と行の操作</translation>
        </message>
        <message>
            <source>Columns, order, groups, several rows, export</source>
            <translation>列、並び順、まとめ表示、複数行の変更、書出し</translation>
        </message>
        <message>
            <source>&amp;Columns…</source>
            <translation>列(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Sort…</source>
            <translation>並べ替え(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Group by</source>
            <translation>まとめて表示(&amp;G)</translation>
        </message>
        <message>
            <source>Change chosen &amp;rows…</source>
            <translation>選んだ行をまとめて変更(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Export what is shown…</source>
            <translation>表示中の内容を書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;No groups</source>
            <translation>まとめない(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Keep the columns up to here in view</source>
            <translation>この列までを固定(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Let all columns scroll</source>
            <translation>列の固定を解除(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Hide this column</source>
            <translation>この列を隠す(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Open in the form</source>
            <translation>記入欄で開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copy with &amp;headings</source>
            <translation>見出し付きでコピー(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Fill down</source>
            <translation>下へコピー(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Empty the cells</source>
            <translation>セルを空にする(&amp;E)</translation>
        </message>
        <message>
            <source>Choose a record for which this can be done first</source>
            <translation>先に、この作業のできる記録を選んでください</translation>
        </message>
        <message>
            <source>Import a &amp;spreadsheet…</source>
            <translation>表計算ファイルを取り込む(&amp;S)…</translation>
        </message>
        <message>
            <source>Print &amp;labels of what is shown…</source>
            <translation>表示中のもののラベルを印刷(&amp;L)…</translation>
        </message>
        <message>
            <source>Print &amp;labels…</source>
            <translation>ラベルを印刷(&amp;L)…</translation>
        </message>
        <message>
            <source>Not struck out. The reason you typed: %1</source>
            <translation>取り消せませんでした。入力した理由: %1</translation>
        </message>
    </context>
    <context>
        <name>mamori::RelatedView</name>
        <message>
            <source>No other record names this one, and it names none.</source>
            <translation>この記録と関連する記録はありません。</translation>
        </message>
        <message>
            <source>Related records</source>
            <translation>関連する記録</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Named as</source>
            <translation>関連する欄</translation>
        </message>
    </context>
    <context>
        <name>mamori::RequirementDialog</name>
        <message>
            <source>Requirement sheet of a system</source>
            <translation>システム要件票</translation>
        </message>
        <message>
            <source>What the standard asks of this system by its levels, its zone and its use. What the common platform or a contractor does counts once you name the evidence.</source>
            <translation>程度分類・ネットワークの区分・使い方から、このシステムに求められることです。共通基盤や事業者が行うことは、根拠を書けば「できている」に数えます。</translation>
        </message>
        <message>
            <source>&amp;Print the sheet…</source>
            <translation>要件票の印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>requirements</source>
            <translation>システム要件票</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>満たす</translation>
        </message>
        <message>
            <source>By the common platform</source>
            <translation>共通基盤で満たす</translation>
        </message>
        <message>
            <source>By the contractor</source>
            <translation>事業者が満たす</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>満たさない</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>該当しない</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>In another register</source>
            <translation>別の台帳</translation>
        </message>
        <message>
            <source>It is answered by the fields of the system's form.</source>
            <translation>システムの様式の欄で答えます。</translation>
        </message>
        <message>
            <source>It is answered for each of its devices or lines, in the register: %1.</source>
            <translation>機器・回線ごとに、台帳「%1」で答えます。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source> · </source>
            <translation>　・　</translation>
        </message>
        <message>
            <source>Requirement sheet of %1</source>
            <translation>%1の要件票</translation>
        </message>
    </context>
    <context>
        <name>mamori::RestoreDialog</name>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>After restoring</source>
            <translation>戻した後</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>変わる項目</translation>
        </message>
        <message>
            <source>Restored: %1 as of %2</source>
            <translation>版の復元：%1（%2時点）</translation>
        </message>
        <message>
            <source>Restore a past version</source>
            <translation>過去の版に戻す</translation>
        </message>
        <message>
            <source>Nothing that is typed differs from the version of %1.</source>
            <translation>%1の版と、入力項目に違いはありません。</translation>
        </message>
        <message>
            <source>This comes back as it was on %1. What the program itself keeps, such as the classification, stays as it is now.</source>
            <translation>次の項目を%1の内容に戻します。程度分類など、プログラムが管理する項目は現在のままです。</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>戻す(&amp;R)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
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
            <translation>%1件の取扱制限に全て答えました。</translation>
        </message>
        <message>
            <source>%1 of %2 restrictions are still open.</source>
            <translation>取扱制限 %2件のうち %1件が残っています。</translation>
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
            <translation>備考</translation>
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
        <name>mamori::ReturnSummary</name>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>記録する内容</translation>
        </message>
        <message>
            <source>data erased</source>
            <translation>データ消去済み</translation>
        </message>
        <message>
            <source>data not erased</source>
            <translation>データは消去していない</translation>
        </message>
        <message>
            <source>The draft of a breach report is made with it. Report the loss at once.</source>
            <translation>併せて事案の下書きを作ります。紛失を直ちに報告してください。</translation>
        </message>
        <message>
            <source>The rest stays out.</source>
            <translation>残りは持出し中のままです。</translation>
        </message>
    </context>
    <context>
        <name>mamori::ReturnWizard</name>
        <message>
            <source>Return</source>
            <translation>返却</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>返却の遅れ</translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n日の遅れ</numerusform>
            </translation>
        </message>
        <message>
            <source>Since today</source>
            <translation>今日から</translation>
        </message>
        <message>
            <source>&amp;Store the return</source>
            <translation>返却を保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Store the loss</source>
            <translation>紛失を保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>mamori::ReviewPage</name>
        <message>
            <source>Not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>Changed after it was approved, so it has to be approved again: %1</source>
            <translation>承認の後に変わったため、改めて承認が要ります：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Still missing before it can be decided:</source>
            <translation>決定の前に足りないもの：</translation>
        </message>
        <message>
            <source>What is applied for</source>
            <translation>申請の内容</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>申請事項</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
    </context>
    <context>
        <name>mamori::RoutePage</name>
        <message>
            <source>Who decides</source>
            <translation>決定者</translation>
        </message>
        <message>
            <source>Decided by: %1.</source>
            <translation>決定者：%1</translation>
        </message>
        <message>
            <source>All of them have to agree.</source>
            <translation>全員の承認が要ります。</translation>
        </message>
        <message>
            <source>Still missing before it can be decided:</source>
            <translation>決定の前に足りないもの：</translation>
        </message>
        <message>
            <source>De&amp;cide now</source>
            <translation>今すぐ決定する(&amp;C)</translation>
        </message>
        <message>
            <source>Print the application no&amp;w and send it</source>
            <translation>申請書を今すぐ印刷して送る(&amp;W)</translation>
        </message>
        <message>
            <source>Store it; decide &amp;later</source>
            <translation>保存して、後で決定する(&amp;L)</translation>
        </message>
        <message>
            <source>Store it; send it &amp;later</source>
            <translation>保存して、後で送る(&amp;L)</translation>
        </message>
        <message>
            <source>When is it sent?</source>
            <translation>送る日を書いてください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::SafeguardsPage</name>
        <message>
            <source>Safeguards</source>
            <translation>対策</translation>
        </message>
        <message>
            <source>How is it protected on the way?</source>
            <translation>どのように守って運びますか</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>必要</translation>
        </message>
        <message>
            <source>One of these is needed</source>
            <translation>どれか一つが必要</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation>当てはまれば</translation>
        </message>
        <message>
            <source>%1. %2 (%3)</source>
            <translation>【%1】%2（%3）</translation>
        </message>
        <message>
            <source>Tick what is really done. What is marked as needed has to be there before it leaves.</source>
            <translation>実際に行うものを選んでください。「必要」とあるものは、持ち出す前に欠かせません。</translation>
        </message>
        <message>
            <source>Tick what is really done; at least one.</source>
            <translation>実際に行うものを一つ以上選んでください。</translation>
        </message>
    </context>
    <context>
        <name>mamori::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>課</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このパソコン</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Section</source>
            <translation>課名(&amp;S)</translation>
        </message>
        <message>
            <source>Section security &amp;manager</source>
            <translation>情報セキュリティ管理者(&amp;M)</translation>
        </message>
        <message>
            <source>One name per line</source>
            <translation>1行に1名ずつ</translation>
        </message>
        <message>
            <source>Who &amp;works with it</source>
            <translation>操作者の一覧(&amp;W)</translation>
        </message>
        <message>
            <source>Never by itself</source>
            <translation>自動ではロックしない</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>&amp;Lock after idle</source>
            <translation>無操作でロックするまで(&amp;L)</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Numbers are typed by hand.</source>
            <translation>番号は手で入力します。</translation>
        </message>
        <message>
            <source>The first one: %1</source>
            <translation>最初の番号：%1</translation>
        </message>
        <message>
            <source>Set on %1</source>
            <translation>%1に設定</translation>
        </message>
        <message>
            <source>Set by %1 on %2</source>
            <translation>%2に%1が設定</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>パソコンの設定に合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>配色(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>文字の大きさ(&amp;T)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>表示言語(&amp;G)</translation>
        </message>
        <message>
            <source>The language changes when the program is started again.</source>
            <translation>表示言語は、次にプログラムを起動したときに変わります。</translation>
        </message>
        <message>
            <source>Largest &amp;attachment</source>
            <translation>添付ファイルの上限(&amp;A)</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>&amp;First place</source>
            <translation>第1の保存先(&amp;F)</translation>
        </message>
        <message>
            <source>A folder beside the ledger</source>
            <translation>台帳の隣のフォルダー</translation>
        </message>
        <message>
            <source>S&amp;econd place</source>
            <translation>第2の保存先(&amp;E)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>The second place is best on another computer or in another building.</source>
            <translation>第2の保存先は、別の機器や別の建物にあるものが適しています。</translation>
        </message>
        <message>
            <source>Only when a ledger is closed</source>
            <translation>台帳を閉じるときだけ</translation>
        </message>
        <message>
            <source> hours</source>
            <translation> 時間ごと</translation>
        </message>
        <message>
            <source>&amp;Back up every</source>
            <translation>間隔(&amp;B)</translation>
        </message>
        <message>
            <source>Only what was changed is backed up. The last one of each of 24 hours, 31 days and 24 months stays.</source>
            <translation>変更があったときだけバックアップします。直近の24時間・31日・24か月について、それぞれ最後の1つを残します。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>選択：%1</translation>
        </message>
        <message>
            <source>Place for backups</source>
            <translation>バックアップの保存先</translation>
        </message>
        <message>
            <source>Office &amp;hours</source>
            <translation>執務時間(&amp;H)</translation>
        </message>
        <message>
            <source>Outside them, and on Saturdays and Sundays, a breach shows the numbers for the night first.</source>
            <translation>時間外と土日は、事故の連絡先に時間外の番号を先に示します。</translation>
        </message>
        <message>
            <source>Write the office hours like this: %1</source>
            <translation>執務時間は次のように書いてください：%1</translation>
        </message>
        <message>
            <source>Example: J-{year}-{n:4} becomes J-2026-0001. {year} is the fiscal year, {era} the same in the Japanese era, {n:4} the running number with at least four digits.</source>
            <translation>例：J-{year}-{n:4} とすると J-2026-0001 になります。{year}は年度（西暦）、{era}は年度（和暦）、{n:4}は4桁以上の連番です。</translation>
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
            <translation>%1列目の取込先</translation>
        </message>
        <message>
            <source>(leave out)</source>
            <translation>（取り込まない）</translation>
        </message>
    </context>
    <context>
        <name>mamori::SignatureArea</name>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Signed by pen, finger or mouse. Delete clears it. Who cannot sign here signs on paper instead.</source>
            <translation>ペン、指又はマウスで署名します。Deleteキーで消せます。ここで署名できない人は、用紙に署名できます。</translation>
        </message>
        <message>
            <source>Sign here</source>
            <translation>ここに署名してください</translation>
        </message>
    </context>
    <context>
        <name>mamori::SignatureDialog</name>
        <message>
            <source>Sign the consent on the screen</source>
            <translation>同意書に画面で署名</translation>
        </message>
        <message>
            <source>Please hand the device to the next person.</source>
            <translation>端末を次の人に渡してください。</translation>
        </message>
        <message>
            <source>&amp;End here</source>
            <translation>ここで終える(&amp;E)</translation>
        </message>
        <message>
            <source>Text that is signed</source>
            <translation>署名する文面</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>消す(&amp;C)</translation>
        </message>
        <message>
            <source>Take the last stroke &amp;back</source>
            <translation>一画戻す(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>今はしない(&amp;N)</translation>
        </message>
        <message>
            <source>Sign on &amp;paper instead</source>
            <translation>用紙に署名する(&amp;P)</translation>
        </message>
        <message>
            <source>I &amp;agree</source>
            <translation>同意します(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Print their sheets…</source>
            <translation>用紙を印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1人目／%2人</translation>
        </message>
        <message>
            <source>&amp;I am %1</source>
            <translation>%1です(&amp;I)</translation>
        </message>
        <message>
            <source>Consent of %1</source>
            <translation>%1さんの同意書</translation>
        </message>
        <message>
            <source>Read the text, sign in the box and press “I agree”. Version of the text: %1</source>
            <translation>文面を読み、枠の中に署名して「同意します」を押してください。文面：%1</translation>
        </message>
        <message>
            <source>Nobody has to sign: no consent is lacking.</source>
            <translation>署名の要る人はいません。同意書はすべてそろっています。</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) signed and stored.</source>
            <translation>
                <numerusform>%n人の署名を台帳に入れました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) sign on paper.</source>
            <translation>
                <numerusform>%n人は用紙に署名します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has signed. Nothing was stored.</source>
            <translation>署名した人はいません。何も記録していません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::SigningKeyDialog</name>
        <message>
            <source>Sign with a certificate</source>
            <translation>証明書で署名</translation>
        </message>
        <message>
            <source>Whose certificate signs the file?</source>
            <translation>どの証明書で署名しますか</translation>
        </message>
        <message>
            <source>The office that issued it gave you a file (.p12 or .pfx) and its password. The program keeps neither of them.</source>
            <translation>証明書を発行した部署から受け取ったファイル（.p12か.pfx）とパスワードを入れます。どちらもこのプログラムには残りません。</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>選ぶ(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Password of the certificate</source>
            <translation>証明書のパスワード(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Take this certificate</source>
            <translation>この証明書を使う(&amp;T)</translation>
        </message>
        <message>
            <source>The certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Certificates with their key (*.p12 *.pfx)</source>
            <translation>鍵の付いた証明書 (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Choose the file of the certificate.</source>
            <translation>証明書のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The file cannot be read. Choose the file of the certificate.</source>
            <translation>ファイルを読めません。証明書のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The password does not open this certificate.</source>
            <translation>このパスワードでは証明書を開けません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::SortDialog</name>
        <message>
            <source>Sort</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <source>Names go by their reading. Empty cells come last either way.</source>
            <translation>名前は読みの順に並べます。空欄は昇順でも降順でも最後です。</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>最優先</translation>
        </message>
        <message>
            <source>then by</source>
            <translation>次に</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>列 %1</translation>
        </message>
        <message>
            <source>Direction %1</source>
            <translation>向き %1</translation>
        </message>
        <message>
            <source>Drafts first</source>
            <translation>下書きを先に</translation>
        </message>
        <message>
            <source>Ascending</source>
            <translation>昇順</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>降順</translation>
        </message>
        <message>
            <source>&amp;Sort</source>
            <translation>並べ替える(&amp;S)</translation>
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
            <translation>義務 %1件：%2</translation>
        </message>
        <message>
            <source> · </source>
            <translation>　・　</translation>
        </message>
        <message>
            <source>The loaded text does not hold this article.</source>
            <translation>読み込んだ条文に、この条はありません。</translation>
        </message>
        <message>
            <source>Compare with another &amp;version…</source>
            <translation>別の版と比べる(&amp;V)…</translation>
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
        <name>mamori::StepDialog</name>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Store</source>
            <translation>保存する(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>mamori::StockCountDialog</name>
        <message>
            <source>Take stock</source>
            <translation>棚卸し</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>対象の点数</translation>
        </message>
        <message>
            <source>Counted: %1</source>
            <translation>棚卸しの記録：%1</translation>
        </message>
        <message>
            <source>&amp;Finish the stock-take</source>
            <translation>棚卸しを終える(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>mamori::StockResultPage</name>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>&amp;Change the places in the ledger</source>
            <translation>台帳の保管場所を改める(&amp;C)</translation>
        </message>
        <message>
            <source>Make the &amp;draft of a breach report for what is missing (Art. 43)</source>
            <translation>見当たらないものについて、侵害の報告の下書きを作る（第43条）(&amp;D)</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>棚卸し</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>あった</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>場所が違う</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>見当たらない</translation>
        </message>
        <message>
            <source>Not in the ledger</source>
            <translation>台帳にない</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n点</numerusform>
            </translation>
        </message>
        <message>
            <source>Found elsewhere</source>
            <translation>場所が違ったもの</translation>
        </message>
    </context>
    <context>
        <name>mamori::StockTakeStart</name>
        <message>
            <source>Where is stock taken, and by whom?</source>
            <translation>どこの棚卸しを、誰が行いますか。</translation>
        </message>
        <message>
            <source>A place that is not ticked is left out. What has numbers of its own is counted one by one.</source>
            <translation>選ばない場所は対象にしません。個別の番号があるものは一つずつ確かめます。</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n things)</source>
            <translation>
                <numerusform>%1（%n点）</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a place</source>
            <translation>場所の記入なし</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>棚卸し</translation>
        </message>
        <message>
            <source>Tick at least one place.</source>
            <translation>場所を一つは選んでください。</translation>
        </message>
        <message>
            <source>Give the stock-take a title.</source>
            <translation>件名を書いてください。</translation>
        </message>
        <message>
            <source>Say who takes stock.</source>
            <translation>実施する人を選んでください。</translation>
        </message>
        <message>
            <source>Begin a stock-take</source>
            <translation>棚卸しを始める</translation>
        </message>
        <message>
            <source>Begin &amp;counting</source>
            <translation>確認を始める(&amp;C)</translation>
        </message>
        <message>
            <source>Stock-take begun: %1</source>
            <translation>棚卸しの開始：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::SubmissionDialog</name>
        <message>
            <source>Make a copy &amp;without names and places beside it</source>
            <translation>氏名・場所を伏せた写しも作る(&amp;W)</translation>
        </message>
        <message>
            <source>Hand in together</source>
            <translation>まとめて提出</translation>
        </message>
        <message>
            <source>%1 papers in one file</source>
            <translation>%1件の書類を一つのファイルに</translation>
        </message>
        <message>
            <source>A letter goes before them, and the data they were made from travel inside the file. It is kept in the ledger as it was handed in.</source>
            <translation>先頭に送付書が付き、もとになった記録もファイルの中に入ります。提出したままの形で台帳に残ります。</translation>
        </message>
        <message>
            <source>Papers handed in</source>
            <translation>提出する書類</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>様式</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>様式番号</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>&amp;Store and show</source>
            <translation>保存して見る(&amp;S)</translation>
        </message>
        <message>
            <source>Pre&amp;view…</source>
            <translation>プレビュー(&amp;V)…</translation>
        </message>
        <message>
            <source>Papers of information security</source>
            <translation>情報セキュリティに関する書類の提出について</translation>
        </message>
        <message>
            <source>Tick the forms to hand in first.</source>
            <translation>先に、提出する様式に印を付けてください。</translation>
        </message>
        <message>
            <source>To whom is it handed in?</source>
            <translation>宛先を書いてください。</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>件名を書いてください。</translation>
        </message>
        <message>
            <source>Submission: %1</source>
            <translation>提出：%1</translation>
        </message>
        <message>
            <source>The file that was handed in is not attached any more. Bring it back from the removed attachments.</source>
            <translation>提出したファイルが添付から外されています。外した添付から戻してください。</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>署名なし</translation>
        </message>
        <message>
            <source>Sign with a &amp;certificate…</source>
            <translation>証明書で署名する(&amp;C)…</translation>
        </message>
        <message>
            <source>Signed by %1 (certificate until %2)</source>
            <translation>%1の署名を付けます（証明書は%2まで）</translation>
        </message>
    </context>
    <context>
        <name>mamori::TableEditing</name>
        <message>
            <source>New in the table: %1</source>
            <translation>表での新規入力：%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2の%1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>変更はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) changed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n件を変更しました。Ctrl+Z で元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <source>New record</source>
            <translation>新しい記録</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Not all was changed</source>
            <translation>変更できなかったものがあります</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were.</source>
            <translation>
                <numerusform>%n件は変更していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n行をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Filled down: %1</source>
            <translation>下へコピー：%1</translation>
        </message>
        <message>
            <source>Emptied: %1</source>
            <translation>セルを空にする：%1</translation>
        </message>
        <message>
            <source>Choose the rows to change first.</source>
            <translation>先に変更する行を選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s)</source>
            <translation>
                <numerusform>%n行の%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Pasted: %1</source>
            <translation>貼付け：%1</translation>
        </message>
    </context>
    <context>
        <name>mamori::TakeOutDecision</name>
        <message>
            <source>Decide on a take-out</source>
            <translation>持出しの承認</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>承認する(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>mamori::TakeOutSummary</name>
        <message>
            <source>What is written down</source>
            <translation>記録する内容</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>持ち出す物</translation>
        </message>
        <message>
            <source>No approval is needed: nothing of it stands in a managed or handling area, and its confidentiality is 1. It is written down all the same (Art. 41(8)).</source>
            <translation>管理区域・取扱区域の物ではなく、機密性も1なので、承認は要りません。持出しの記録は残します（第41条第8項）。</translation>
        </message>
        <message>
            <source>It stays an application: nothing may leave before it is approved.</source>
            <translation>申請として残します。承認を受けるまでは持ち出せません。</translation>
        </message>
    </context>
    <context>
        <name>mamori::TakeOutWizard</name>
        <message>
            <source>Summary</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>持出し</translation>
        </message>
        <message>
            <source>&amp;Store the application</source>
            <translation>申請を保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Store the take-out</source>
            <translation>持出しを保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>mamori::ThingsBackPage</name>
        <message>
            <source>Things</source>
            <translation>返却する物</translation>
        </message>
        <message>
            <source>What came back?</source>
            <translation>何が返却されましたか</translation>
        </message>
        <message>
            <source>What is not answered stays out.</source>
            <translation>「持出し中」のままの物は、引き続き持出し中として残ります。</translation>
        </message>
        <message>
            <source>&amp;All of it came back</source>
            <translation>全部返却された(&amp;A)</translation>
        </message>
        <message>
            <source>Has come back already.</source>
            <translation>すでに返却されています。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>mamori::ThingsPage</name>
        <message>
            <source>Things</source>
            <translation>持ち出す物</translation>
        </message>
        <message>
            <source>What is taken out?</source>
            <translation>何を持ち出しますか</translation>
        </message>
        <message>
            <source>Number, name or reading; Enter adds the chosen one</source>
            <translation>番号・名称・よみ（Enterで選んだ物を加えます）</translation>
        </message>
        <message>
            <source>Search for things</source>
            <translation>持ち出す物を探す</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>見つかった物</translation>
        </message>
        <message>
            <source>&amp;Add what is chosen</source>
            <translation>選んだ物を加える(&amp;A)</translation>
        </message>
        <message>
            <source>Things taken out</source>
            <translation>持ち出す物の一覧</translation>
        </message>
        <message>
            <source>Nothing in the ledger matches.</source>
            <translation>台帳に当てはまる物がありません。</translation>
        </message>
        <message>
            <source>Approval needed. %1 (%2)</source>
            <translation>承認が要ります。%1（%2）</translation>
        </message>
        <message>
            <source>No approval needed; it is written down.</source>
            <translation>承認は要りません。記録だけします。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>「%1」を外す</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>まだ選んでいません</translation>
        </message>
        <message numerus="yes">
            <source>Chosen: %n things</source>
            <translation>
                <numerusform>選んだ物：%n件</numerusform>
            </translation>
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
                <numerusform>%1　― すぐに必要なことが %n件あります。Enter キーで直す場所を開きます。</numerusform>
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
                <numerusform>…ほか %n件の義務（F1 キーで条文を表示）</numerusform>
            </translation>
        </message>
        <message>
            <source>Report a &amp;breach…</source>
            <translation>侵害を報告する(&amp;B)…</translation>
        </message>
        <message>
            <source>A breach, or the fear of one: what to write and whom to call (Ctrl+Shift+B)</source>
            <translation>侵害が起きた、又は起きそうなとき。書くことと、電話の順を示します（Ctrl+Shift+B）</translation>
        </message>
    </context>
    <context>
        <name>mamori::TrainingReportDialog</name>
        <message>
            <source>Report on a training</source>
            <translation>研修・訓練の報告</translation>
        </message>
        <message>
            <source>Show the &amp;paper…</source>
            <translation>報告書を表示(&amp;P)…</translation>
        </message>
        <message>
            <source>To whom was it sent, and when?</source>
            <translation>いつ、誰に提出しましたか</translation>
        </message>
        <message>
            <source>&amp;Record what was sent</source>
            <translation>提出を記録(&amp;R)</translation>
        </message>
        <message>
            <source>Sent to %1 on %2</source>
            <translation>%2に%1へ提出済み</translation>
        </message>
        <message>
            <source>Choose to whom it was sent.</source>
            <translation>提出先を選んでください。</translation>
        </message>
        <message>
            <source>When was it sent?</source>
            <translation>提出日を書いてください。</translation>
        </message>
        <message>
            <source>It cannot have been sent later than today.</source>
            <translation>今日より後の日付です。</translation>
        </message>
        <message>
            <source>Report on %1</source>
            <translation>%1の報告</translation>
        </message>
    </context>
    <context>
        <name>mamori::TripPage</name>
        <message>
            <source>Trip</source>
            <translation>持出しの内容</translation>
        </message>
        <message>
            <source>Where to, why, who and when?</source>
            <translation>どこへ、何のために、誰が、いつ持ち出しますか</translation>
        </message>
        <message>
            <source>Confidentiality 2 or higher, integrity 2 and availability 2: for work outside, the chief officer's rules come first (Art. 41(6)).</source>
            <translation>機密性2以上・完全性2・可用性2の情報です。庁外での処理には、統括情報セキュリティ責任者の定めた措置が優先します（第41条第6項）。</translation>
        </message>
        <message>
            <source>For work outside on these levels, the section manager fixes safety rules beforehand (Art. 16(5)).</source>
            <translation>この程度分類の情報を庁外で処理するときは、情報セキュリティ管理者が前もって安全管理措置を定めます（第16条第5項）。</translation>
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
    <context>
        <name>mamori::VerdictPage</name>
        <message>
            <source>Decision</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Decided by: %1</source>
            <translation>決定者：%1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Decision of: %1</source>
            <translation>%1の決定</translation>
        </message>
    </context>
    <context>
        <name>mamori::ZoneDialog</name>
        <message>
            <source>Zones of the network</source>
            <translation>ネットワークの区分</translation>
        </message>
        <message>
            <source>× marks what is against the standard, ？ what is not settled yet. It is put right in the form of the system, the line or the device.</source>
            <translation>×は基準に反するもの、？は確かめることが残るものです。システム・回線・機器の台帳で直します。</translation>
        </message>
        <message>
            <source>Against the standard: %1 · not settled: %2</source>
            <translation>基準に反する %1件　・　確かめること %2件</translation>
        </message>
        <message>
            <source>Picture of the zones</source>
            <translation>区分の図</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Links and what is wrong with them</source>
            <translation>接続と直すこと</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>直すこと</translation>
        </message>
        <message>
            <source>%1 ↔ %2</source>
            <translation>%1 ↔ %2</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>zones</source>
            <translation>ネットワーク区分図</translation>
        </message>
    </context>
    <context>
        <name>mamori::ZoneView</name>
        <message>
            <source>Outside, or not known</source>
            <translation>系の外・未確認</translation>
        </message>
        <message>
            <source>(other side)</source>
            <translation>（相手方）</translation>
        </message>
        <message>
            <source>(line)</source>
            <translation>（回線）</translation>
        </message>
        <message>
            <source>(device)</source>
            <translation>（機器）</translation>
        </message>
        <message>
            <source>Picture of the zones</source>
            <translation>区分の図</translation>
        </message>
    </context>
</TS>
