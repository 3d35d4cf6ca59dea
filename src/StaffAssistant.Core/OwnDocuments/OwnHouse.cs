using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>
/// The rooms of the house once more, for what persons upload for themselves: catalogue, index, originals and jobs of their own. What is not in the same store is
/// in no list, no count, no word list, no figure and no suggestion of anybody else.
/// </summary>
public sealed record OwnHouse(
    IDocumentCatalog Catalog, IPassageIndex Index, IVersionIndex Versions, DocumentFiles Files, IncomingFolder Incoming, IngestionQueue Queue, IIngestionJobs Jobs, DocumentRemoval Removal, Purge Purge);
