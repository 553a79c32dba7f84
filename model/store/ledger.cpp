// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger.h"

#include "model/store/engine.h"
#include "model/store/ledger_driver.h"
#include "model/store/schema.h"
#include "model/store/slot_copies.h"
#include "model/store/slot_vfs.h"
#include "model/store/verification.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mamori {

namespace {

QString partOf(const QString &path)
{
    return path + QLatin1String(".part");
}

void removeJournals(const QString &path)
{
    for (const char *suffix : {"-wal", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

void removeWithJournals(const QString &path)
{
    QFile::remove(path);
    removeJournals(path);
}

/// What lies on the disk, read without the engine: the last guard against a file that is not encrypted.
void requireEncrypted(const QString &path)
{
    QFile file(path);
    const bool read = file.open(QIODevice::ReadOnly) && file.seek(slotBytes);
    const QByteArray beginning = read ? file.read(16) : QByteArray();
    if (beginning.size() == 16 && !beginning.startsWith("SQLite format 3"))
        return;
    file.close();
    removeWithJournals(path);
    throw Error(ErrorCode::Disk,
                QCoreApplication::translate(
                    "Ledger",
                    "The new file would not have been encrypted and was removed. Install the program anew."),
                QStringLiteral("plaintext"));
}

/// A renamed file is there after a power loss only when its folder was written too.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

void rename(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (failure)
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Ledger", "The new file could not be put in its place."),
                    QString::fromStdString(failure.message()));
    // A crash may have left the journal of a former file of this name: the engine would write it into this
    // one.
    removeJournals(to);
    syncFolder(to);
}

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
    removeWithJournals(part);
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
    rename(part, path);
    cleaning.dismiss();
    return created;
}

Ledger::Created Ledger::createFilled(const QString &path, const Secret &password,
                                     const std::function<void(const Ledger &)> &fill, KeyCost cost)
{
    requireFree(path);
    const QString unfinished = QFileInfo(path).absoluteFilePath() + QLatin1String(".unfinished");
    removeWithJournals(unfinished);
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
    rename(unfinished, path);
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
    engine->unlock(key);
    schema::check(*engine);
    // Commits that a crash left in the journal belong to the file before its size can be judged.
    engine->startWriting();
    engine->checkpoint();
    engine->checkSize();
    refusing.dismiss();
    schema::migrate(*engine);
    dropUnfinishedContents(*engine);
    auto ledger = std::unique_ptr<Ledger>(new Ledger(std::move(engine), key));
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

void Ledger::backup(const QString &target) const
{
    const QString destination = QFileInfo(target).absoluteFilePath();
    if (QFileInfo(destination).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        throw Error(
            ErrorCode::Refused,
            QCoreApplication::translate("Ledger", "A backup needs another name than the ledger itself."));
    const QString part = partOf(destination);
    removeWithJournals(part);
    auto cleaning = qScopeGuard([&part] { removeWithJournals(part); });
    m_engine->copyInto(part);
    {
        const SlotCopies copies(*m_engine);
        copies.requireAuthentic(m_key);
        const QByteArray copy = copies.slots().encode(m_key);
        Engine(part, Engine::Access::Write).writeSlots(0, copy + copy);
    }
    requireEncrypted(part);
    const Verification verification = open(part, m_key)->verify();
    if (!verification.problems.isEmpty())
        throw Error(
            ErrorCode::Damaged,
            QCoreApplication::translate(
                "Ledger", "The backup was not made, because the ledger has faults. Verify the ledger."),
            verification.problems.join(u' '));
    rename(part, destination);
    cleaning.dismiss();
}

Ledger::Verification Ledger::verify() const
{
    return verifyLedger(*m_engine, m_key);
}

} // namespace mamori
