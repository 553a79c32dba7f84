// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger.h"

#include "model/store/engine.h"
#include "model/store/ledger_copy.h"
#include "model/store/ledger_driver.h"
#include "model/store/ledger_files.h"
#include "model/store/schema.h"
#include "model/store/slot_copies.h"
#include "model/store/slot_vfs.h"
#include "model/store/verification.h"
#include "model/store/written_approvals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QUuid>

namespace mamori {

namespace {

void requireFree(const QString &path)
{
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Ledger", "There is a file of this name already. Choose another name."));
}

/// A crash while a file was being attached leaves pieces that nothing refers to.
void dropUnfinishedContents(const Engine &engine)
{
    if (engine.number("SELECT count(*) FROM content WHERE complete = 0") == 0)
        return;
    engine.run("BEGIN IMMEDIATE;"
               "DELETE FROM content_piece WHERE content IN (SELECT id FROM content WHERE complete = 0);"
               "DELETE FROM content WHERE complete = 0;"
               "COMMIT");
}

void requirePassword(const Secret &password)
{
    if (password.isEmpty())
        throw Error(ErrorCode::Refused, QCoreApplication::translate("Ledger", "A ledger needs a password."));
}

Error foreignJournal(const QString &path, const QString &cause)
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "Ledger",
            "Beside the ledger lies a journal that does not fit it: %1-wal. If the ledger was copied from a "
            "backup, move that file to another place and open the ledger again; else restore a backup.")
            .arg(path),
        cause};
}

/// Gives the key and makes sure that the ledger is one for this program. A file that was copied over a
/// crashed ledger meets the crashed one's journal, whose pages are authentic under the same key: what both
/// make together is looked at before the journal is written into the file.
void unlockLedger(Engine &engine, const DataKey &key)
{
    if (!engine.hadJournal()) {
        engine.unlock(key);
        schema::check(engine);
        return;
    }
    QStringList problems;
    try {
        engine.unlock(key);
        schema::check(engine);
        problems = verifyUnsettled(engine);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Damaged)
            throw foreignJournal(engine.path(), error.cause());
        throw;
    }
    if (!problems.isEmpty())
        throw foreignJournal(engine.path(), problems.join(u' '));
}

} // namespace

Ledger::Created Ledger::create(const QString &path, const Secret &password, KeyCost cost)
{
    requireFree(path);
    requirePassword(password);
    Created created {DataKey::random(), randomRecoveryCode()};
    KeySlots slots;
    slots.wrap(SecretKind::Password, password, created.key, cost);
    slots.wrap(SecretKind::RecoveryCode, Secret::fromRecoveryCode(created.recoveryCode), created.key);

    const QString part = partOf(QFileInfo(path).absoluteFilePath());
    clearPart(part);
    auto cleaning = qScopeGuard([&part] { removeWithJournals(part); });
    {
        Engine engine(part, Engine::Access::Create);
        const QByteArray copy = slots.encode(created.key);
        engine.writeSlots(0, copy + copy);
        engine.unlock(created.key);
        engine.startWriting();
        schema::create(engine);
        engine.checkSize();
    }
    requireEncrypted(part);
    putInPlace(part, path);
    cleaning.dismiss();
    return created;
}

Ledger::Created Ledger::createFilled(const QString &path, const Secret &password,
                                     const std::function<void(Ledger &)> &fill, KeyCost cost)
{
    requireFree(path);
    const QString unfinished = QFileInfo(path).absoluteFilePath() + QLatin1String(".unfinished");
    clearPart(unfinished);
    auto cleaning = qScopeGuard([&unfinished] { removeWithJournals(unfinished); });
    Created created = create(unfinished, password, cost);
    {
        const std::unique_ptr<Ledger> ledger = open(unfinished, created.key);
        fill(*ledger);
        const Verification verification = ledger->verify();
        if (!verification.problems.isEmpty())
            throw Error(
                ErrorCode::Refused,
                QCoreApplication::translate(
                    "Ledger", "The ledger was not made: what it was to hold does not agree with itself."),
                verification.problems.mid(0, 20).join(u'\n'));
    }
    putInPlace(unfinished, path);
    cleaning.dismiss();
    return created;
}

std::optional<DataKey> Ledger::findKey(const QString &path, const Secret &secret, SecretKind kind)
{
    // Through the engine's own VFS, which keeps locks alive that this process may hold on the same file.
    const SlotCopies copies(Engine(path, Engine::Access::Read));
    std::optional<DataKey> key = copies.slots().unwrap(kind, secret);
    if (key)
        copies.requireAuthentic(*key);
    return key;
}

std::unique_ptr<Ledger> Ledger::open(const QString &path, const DataKey &key)
{
    auto engine = std::make_unique<Engine>(path, Engine::Access::Write);
    auto refusing = qScopeGuard([&engine] { engine->leaveUntouched(); });
    const SlotCopies copies(*engine);
    copies.requireAuthentic(key);
    if (QFileInfo(path).size() <= slotBytes)
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate(
                        "Ledger", "The ledger is damaged: its end is missing. Restore a backup."),
                    QStringLiteral("no pages"));
    unlockLedger(*engine, key);
    // Commits that a crash left in the journal belong to the file before its size can be judged.
    engine->startWriting();
    engine->checkpoint();
    engine->checkSize();
    refusing.dismiss();
    const int version = schema::migrate(*engine);
    dropUnfinishedContents(*engine);
    auto ledger = std::unique_ptr<Ledger>(new Ledger(std::move(engine), key));
    if (version < 6)
        linkWrittenApprovals(*ledger);
    if (version < schema::currentVersion)
        schema::settle(*ledger->m_engine);
    if (copies.otherIsDamaged(key))
        ledger->m_notice = QCoreApplication::translate(
            "Ledger",
            "One of the two copies of the key slots was damaged and has been restored. "
            "Look after the disk, and make a backup.");
    if (!copies.areSame())
        copies.write(*ledger->m_engine, copies.slots(), key);
    return ledger;
}

Ledger::Ledger(std::unique_ptr<Engine> engine, const DataKey &key)
    : m_path(engine->path())
    , m_connection(QStringLiteral("ledger ") + QUuid::createUuid().toString())
    , m_fileInUse(m_path)
    , m_engine(std::move(engine))
    , m_key(key)
{
    QSqlDatabase::addDatabase(new LedgerDriver(m_engine->handle()), m_connection);
}

Ledger::~Ledger()
{
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Ledger::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

QString Ledger::id() const
{
    return m_engine->text("SELECT value FROM meta WHERE name = 'id'");
}

bool Ledger::changePassword(const Secret &current, const Secret &next, KeyCost cost)
{
    requirePassword(next);
    const SlotCopies copies(*m_engine);
    copies.requireAuthentic(m_key);
    if (!copies.slots().unwrap(SecretKind::Password, current))
        return false;
    KeySlots slots = copies.slots();
    slots.wrap(SecretKind::Password, next, m_key, cost);
    slots.setGeneration(slots.generation() + 1);
    copies.write(*m_engine, slots, m_key);
    return true;
}

QString Ledger::renewRecoveryCode()
{
    QString code = randomRecoveryCode();
    useRecoveryCode(code);
    return code;
}

void Ledger::useRecoveryCode(const QString &code)
{
    const SlotCopies copies(*m_engine);
    copies.requireAuthentic(m_key);
    KeySlots slots = copies.slots();
    slots.wrap(SecretKind::RecoveryCode, Secret::fromRecoveryCode(code), m_key);
    slots.setGeneration(slots.generation() + 1);
    copies.write(*m_engine, slots, m_key);
}

LedgerCopy Ledger::startCopy() const
{
    const SlotCopies copies(*m_engine);
    copies.requireAuthentic(m_key);
    return {m_path, copies.slots().encode(m_key), m_key, m_engine->holdFile()};
}

LedgerCopy Ledger::startRestore(const QString &backup) const
{
    if (!SlotCopies(Engine(backup, Engine::Access::Read)).areAuthentic(m_key))
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Ledger", "This is no backup of the ledger that is open."),
                    backup);
    const SlotCopies copies(*m_engine);
    copies.requireAuthentic(m_key);
    return {backup, copies.slots().encode(m_key), m_key, nullptr};
}

void Ledger::settle() const
{
    try {
        m_engine->checkpoint();
    } catch (const Error &) {
        // The commits are safe in the journal; the next one tries again.
    }
}

void Ledger::backup(const QString &target) const
{
    const LedgerCopy::Outcome outcome = startCopy().write({target}, {}).first();
    settle();
    if (outcome.failure)
        throw Error(*outcome.failure);
}

Ledger::Verification Ledger::verify() const
{
    return verifyLedger(*m_engine, m_key);
}

Ledger::Verification Ledger::verify(const std::function<bool()> &proceed) const
{
    m_engine->setProceed(proceed);
    const auto asking = qScopeGuard([this] { m_engine->setProceed({}); });
    return verifyLedger(*m_engine, m_key);
}

} // namespace mamori
