// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/consent_signing.h"

#include "model/clock.h"
#include "model/error.h"
#include "model/rules/approvals.h"
#include "model/store/attachments.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

static QString translated(const char *text)
{
    return QCoreApplication::translate("ConsentSigning", text);
}

ConsentEntry entryOfSigning(const ConsentStanding &standing, Id<Staff> judge, QDate today)
{
    ConsentEntry entry;
    entry.needed = true;
    entry.judgedBy = judge;
    entry.judgedOn = today;
    entry.askedOn = today;
    if (!beginsAnew(standing)) {
        if (standing.consent.judgedBy) {
            entry.judgedBy = standing.consent.judgedBy;
            entry.judgedOn = standing.consent.judgedOn;
        }
        if (standing.consent.askedOn.isValid())
            entry.askedOn = standing.consent.askedOn;
    }
    entry.signedOn = today;
    entry.keptAt
        = translated(QT_TRANSLATE_NOOP("ConsentSigning", "Attachment of this entry (signed on the screen)"));
    return entry;
}

QString signingProblem(const Records &records, const ConsentStanding &standing, const Signature &signature)
{
    if (!isWritten(signature.strokes))
        return translated(QT_TRANSLATE_NOOP("ConsentSigning", "The box is still without a signature."));
    const ConsentText text = consentText(records);
    if (signature.text != text.text || signature.version != text.versionName())
        return translated(QT_TRANSLATE_NOOP("ConsentSigning",
                                            "The text has changed since it was shown. Have it read again."));
    const QDate today = records.clock().today();
    const QList<Problem> problems
        = entryProblems(entryOfSigning(standing, sectionManager(records), today), today);
    return problems.isEmpty() ? QString() : problems.first().text;
}

Id<Consent> storeSignedConsent(Attachments &attachments, Records &records, const ConsentStanding &standing,
                               const Signature &signature)
{
    if (const QString problem = signingProblem(records, standing, signature); !problem.isEmpty())
        throw Error(ErrorCode::Refused, problem);
    const QDate today = records.clock().today();
    const Consent consent
        = withEntry(standing, entryOfSigning(standing, sectionManager(records), today), consentText(records));
    Records::Step step
        = records.begin(translated(QT_TRANSLATE_NOOP("ConsentSigning", "Consent signed on the screen: %1"))
                            .arg(standing.person.name));
    Id<Consent> id = standing.id;
    if (beginsAnew(standing))
        id = records.add(consent);
    else
        records.change(id, consent);
    const QString name = translated(QT_TRANSLATE_NOOP("ConsentSigning", "Signature %1 %2.svg"))
                             .arg(standing.person.name, today.toString(Qt::ISODate));
    attachments.add(Consent::spec, id.value, attachableFile(name, signatureSvg(signature)),
                    AttachmentKind::SignedPaper);
    step.commit();
    return id;
}

std::optional<Signature> signatureOf(const Attachments &attachments, Id<Consent> consent)
{
    QList<Attached> attached = attachments.of(Consent::spec, consent.value);
    std::reverse(attached.begin(), attached.end());
    for (const Attached &one : std::as_const(attached)) {
        if (one.attachment.mediaType != QLatin1String("image/svg+xml"))
            continue;
        if (auto signature = readSignature(attachments.content(one.attachment)))
            return signature;
    }
    return std::nullopt;
}

} // namespace mamori
