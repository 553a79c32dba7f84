// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger_copy.h"

#include "model/store/engine.h"
#include "model/store/ledger_files.h"
#include "model/store/slot_vfs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace mamori {

namespace {

constexpr qsizetype portion = 1 << 20;

Error unwritable(const QString &path, const QString &cause)
{
    return {
        ErrorCode::Disk,
        QCoreApplication::translate("Ledger", "%1 could not be written. Is the place there, and has it room?")
            .arg(path),
        cause};
}

Error stopped()
{
    return {ErrorCode::Refused, QCoreApplication::translate("Ledger", "The copy was stopped."),
            QStringLiteral("stopped")};
}

} // namespace

struct LedgerCopy::Target {
    explicit Target(const QString &path)
        : outcome {QFileInfo(path).absoluteFilePath(), {}, 0, {}}
        , part(partOf(outcome.target))
        , file(part)
    {
    }
    ~Target()
    {
        file.close();
        if (begun)
            removeWithJournals(part);
    }
    Q_DISABLE_COPY_MOVE(Target)

    void attempt(const std::function<void()> &work)
    {
        if (outcome.failure)
            return;
        try {
            work();
        } catch (const Error &error) {
            outcome.failure = error;
        }
    }
    void begin(const QString &source)
    {
        if (outcome.target == QFileInfo(source).absoluteFilePath()
            || (QFileInfo::exists(outcome.target)
                && QFileInfo(outcome.target).canonicalFilePath() == QFileInfo(source).canonicalFilePath()))
            throw Error(
                ErrorCode::Refused,
                QCoreApplication::translate("Ledger", "A backup needs another name than the ledger itself."));
        clearPart(part);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throw unwritable(outcome.target, file.errorString());
        begun = true;
    }
    void put(const QByteArray &bytes)
    {
        if (file.write(bytes) != bytes.size())
            throw unwritable(outcome.target, file.errorString());
    }
    void complete()
    {
        bool whole = file.flush();
#ifdef Q_OS_UNIX
        whole = whole && ::fsync(file.handle()) == 0;
#endif
        if (!whole)
            throw unwritable(outcome.target, file.errorString());
        outcome.bytes = file.size();
        file.close();
    }

    Outcome outcome;
    QString part;
    QFile file;
    bool begun = false;
};

LedgerCopy::LedgerCopy(QString source, const QByteArray &keySlots, const DataKey &key,
                       std::shared_ptr<void> holding)
    : m_source(std::move(source))
    , m_keySlots(keySlots + keySlots)
    , m_key(key)
    , m_holding(std::move(holding))
    , m_bytes(QFileInfo(m_source).size())
{
}

void LedgerCopy::read(QList<Target *> &targets, const Progress &progress)
{
    const auto each = [&targets](const std::function<void(Target &)> &work) {
        for (Target *target : targets)
            target->attempt([&] { work(*target); });
    };
    each([this](Target &target) { target.begin(m_source); });
    each([this](Target &target) { target.put(m_keySlots); });
    try {
        // Through the engine, which keeps the locks alive that this process holds on the same file.
        const Engine source(m_source, Engine::Access::Read);
        for (qint64 at = slotBytes; at < m_bytes; at += portion) {
            const QByteArray bytes = source.readFile(at, portion);
            each([&bytes](Target &target) { target.put(bytes); });
            if (progress && !progress(std::min<qint64>(at + portion, m_bytes), m_bytes))
                throw stopped();
        }
    } catch (const Error &error) {
        each([&error](const Target &) { throw error; });
    }
    m_holding.reset();
    each([](Target &target) { target.complete(); });
}

void LedgerCopy::finish(Target &target, const Progress &progress) const
{
    const auto proceed = [this, &progress] { return !progress || progress(m_bytes, m_bytes); };
    requireEncrypted(target.part);
    {
        const auto opened = Ledger::open(target.part, m_key);
        target.outcome.verification = opened->verify(proceed);
        if (!proceed())
            throw stopped();
        if (!target.outcome.verification.problems.isEmpty())
            throw Error(ErrorCode::Damaged,
                        QCoreApplication::translate(
                            "Ledger", "The copy was not kept, because it has faults. Verify the ledger."),
                        target.outcome.verification.problems.join(u' '));
        if (m_inspect)
            m_inspect(*opened);
    }
    putInPlace(target.part, target.outcome.target);
    target.begun = false;
}

QList<LedgerCopy::Outcome> LedgerCopy::write(const QStringList &paths, const Progress &progress)
{
    std::vector<std::unique_ptr<Target>> owned;
    QList<Target *> targets;
    for (const QString &path : paths) {
        owned.push_back(std::make_unique<Target>(path));
        targets << owned.back().get();
    }
    read(targets, progress);
    QList<Outcome> outcomes;
    for (Target *target : targets) {
        target->attempt([&] { finish(*target, progress); });
        outcomes << target->outcome;
    }
    return outcomes;
}

} // namespace mamori
