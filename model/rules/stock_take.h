// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"

#include <QHash>

namespace mamori {

class Records;

// Stock-takes 棚卸し. One is kept as a check whose lines are things: Done = found where the ledger has it,
// Partly = found elsewhere, NotDone = missing, Cannot tell = a number that the ledger does not know. The
// evidence of a line is the place where it was found.

/// A thing that has to be there: an asset, or one of those counted in it by a number of its own.
struct StockThing {
    Id<Asset> asset;
    QString individual; ///< empty: the asset as a whole
    QString number;
    QString name;
    QString place;
    bool operator==(const StockThing &) const = default;
};
/// What is there by the ledger, of assets that are not gone; by place and number.
QList<StockThing> stockThings(const Records &records);
QList<StockThing> stockThings(Id<Asset> id, const Asset &asset);
QStringList placesOf(const QList<StockThing> &things);
/// Those of the ledger's things that this stock-take looks for.
QList<StockThing> thingsOf(const Inspection &run, const QList<StockThing> &ledger);

bool isStockTake(const Inspection &run);
/// The check that looks for these.
Inspection stockTakeOf(const QList<StockThing> &things, const QString &title, Id<Staff> inspector, QDate on);
/// The asset a line is about; none for an unknown number.
Id<Asset> assetOf(const InspectionLine &line);

enum class ScanOutcome {
    Found, ///< where the ledger has it
    Moved, ///< elsewhere
    Again, ///< it was seen before in this stock-take
    Unknown, ///< no thing has that number; noted as such
    Ambiguous, ///< several things have that number; nothing is noted
};
struct Scan {
    ScanOutcome outcome = ScanOutcome::Unknown;
    qsizetype line = -1; ///< of the check; -1 = none
    bool isAdded = false; ///< the line is new
};

/// A stock-take while numbers come in, each looked up at once.
class StockCount final
{
public:
    /// `ledger`: all things there are, those of the stock-take among them.
    StockCount(Inspection &run, const QList<StockThing> &ledger);

    /// A number was typed or read by a scanner while at `place` (empty: wherever the ledger has it).
    Scan scan(const QString &typed, const QString &place);
    /// The line was seen at `place` without its number being read.
    Scan see(qsizetype line, const QString &place);
    /// Takes the last scan back; false when there is none.
    bool takeBack();
    /// The thing of a line; nullptr for an unknown number.
    const StockThing *thingOf(qsizetype line) const;

    struct Figures {
        qsizetype found = 0;
        qsizetype moved = 0;
        qsizetype open = 0; ///< not seen yet: missing when the stock-take ends so
        qsizetype unknown = 0;
        bool operator==(const Figures &) const = default;
    };
    Figures figures() const;

private:
    struct Taken {
        qsizetype line;
        InspectionLine before;
        bool isAdded;
    };
    Scan note(qsizetype thing, const QString &place);

    Inspection &m_run;
    QList<StockThing> m_things;
    QHash<QString, QList<qsizetype>> m_byNumber; ///< folded
    QHash<QString, qsizetype> m_thingsByKey;
    QHash<QString, qsizetype> m_lines; ///< by the question of the line
    QList<Taken> m_taken;
};

/// The stock-take as it is stored when it ends: what was not seen is missing.
Inspection finishedStockTake(Inspection run, QDate on);
/// The lines with a result.
QList<qsizetype> linesWith(const Inspection &run, InspectionResult result);
/// Where assets are to be moved to in the ledger: those of which all was found at one other place.
QList<std::pair<Id<Asset>, QString>> movesOf(const Inspection &finished);
/// The draft of a breach for what is missing.
Incident missingIncident(const Inspection &finished, const QString &name, const QDateTime &noticedAt);

/// What follows from a stock-take when it is stored.
struct StockTakeFollowUp {
    bool moves = true; ///< places in the ledger are changed
    bool reportsMissing = true; ///< the draft of a breach is made
};
/// Stores the end of a stock-take with what follows, in one step. Returns the breach, if one was drafted.
Id<Incident> storeStockTake(Records &records, Id<Inspection> id, const Inspection &finished,
                            const StockTakeFollowUp &follow);

} // namespace mamori
