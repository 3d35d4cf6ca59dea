namespace StaffAssistant.Core.Committee;

/// <summary>Counts over documents and over what people sent. No title and no text is among them.</summary>
/// <param name="Documents">Documents that are filed.</param>
/// <param name="Versions">Their versions.</param>
/// <param name="Passages">Passages that can be cited.</param>
/// <param name="Collections">Collections.</param>
/// <param name="GapsOpen">Gaps that nobody has dealt with.</param>
/// <param name="GapsDone">Gaps that are dealt with or dismissed.</param>
/// <param name="Complaints">"Not helpful" with a reason, in all.</param>
/// <param name="ComplaintsOpen">Of these, still open.</param>
/// <param name="BarriersOpen">Barriers that nobody has removed.</param>
/// <param name="BarriersDone">Barriers that are removed or dismissed.</param>
public sealed record CatalogFigures(int Documents, int Versions, int Passages, int Collections, int GapsOpen, int GapsDone, int Complaints, int ComplaintsOpen, int BarriersOpen, int BarriersDone);
