using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Pasting;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Takes one file from a request to the disk and leaves a job. Rights are looked up at this moment, before the first byte and after the last.</summary>
internal sealed class UploadReceiver(
    IngestionQueue queue, IncomingFolder incoming, AccessScopeProvider scopes, IOptions<IngestionOptions> options, IOptions<LimitOptions> limits, ILogger<UploadReceiver> log)
{
    private const long Megabyte = 1024 * 1024;
    private readonly PersonCount _receiving = new();

    public async Task<UploadAnswer> ReceiveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (UploadWords.Read(context.Request.Headers) is not { } words)
            return UploadAnswer.Unreadable;
        if (Find(context.User, words) is not { } target)
            return UploadAnswer.UnknownCollection;
        if (!UploadVisibility.TryRead(words.Visibility, target.Person.Tags, out var tags))
            return UploadAnswer.Unreadable;
        var limit = options.Value.MaxFileMegabytes * Megabyte;
        if (context.Request.ContentLength > limit)
            return UploadAnswer.TooLarge;
        if (!await queue.HasRoomAsync(target.Person.Key, cancellationToken))
            return UploadAnswer.QueueFull;
        if (!_receiving.TryTake(target.Person.Key, limits.Value.UploadsAtOnce))
            return UploadAnswer.TooManyAtOnce;
        try
        {
            return await ReceiveAsync(context, words, new DocumentMetadata { Collection = target.Collection, Tags = tags }, limit, cancellationToken);
        }
        finally
        {
            _receiving.GiveBack(target.Person.Key);
        }
    }

    private async Task<UploadAnswer> ReceiveAsync(HttpContext context, UploadWords words, DocumentMetadata given, long limit, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        try
        {
            await using var body = new LimitedStream(context.Request.Body, limit);
            var bytes = await incoming.ReceiveAsync(body, cancellationToken);
            var answer = body.IsOver ? UploadAnswer.TooLarge : await AddAsync(context.User, words, bytes, given);
            if (answer is not UploadAnswer.Added)
                incoming.Remove(bytes.Path);
            return answer;
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return UploadAnswer.TooLarge;
        }
        catch (Exception fault) when (fault is BadHttpRequestException || cancellationToken.IsCancellationRequested)
        {
            return UploadAnswer.Broken;
        }
        catch (Exception fault)
        {
            LibraryLog.UploadFailed(log, fault);
            return UploadAnswer.NotStored;
        }
    }

    // From here on the browser may go: what lies whole on the disk becomes a job.
    private async Task<UploadAnswer> AddAsync(ClaimsPrincipal user, UploadWords words, ReceivedBytes bytes, DocumentMetadata given)
    {
        if (Find(user, words) is not { } target)
            return UploadAnswer.UnknownCollection;
        var file = new IncomingFile(bytes.Path, words.Name.Value, given, new DocumentMetadata()) { Bearer = target.Scope, Warnings = words.Name.Warnings };
        return await queue.AddAsync(file, bytes, JobOrigin.Upload, target.Person.Key, words.Batch, CancellationToken.None) is { } job
            ? new UploadAnswer.Added(job.Id)
            : UploadAnswer.QueueFull;
    }

    // A collection that does not exist and one that the person does not edit are the same.
    private Target? Find(ClaimsPrincipal user, UploadWords words) =>
        scopes.PersonOf(user) is { } person
        && scopes.ScopeOf(user) is var scope
        && person.EditorOf.Where(scope.Edits).Select(collection => (CollectionName?)collection).FirstOrDefault(one => one!.Value.Value == words.Collection) is { } collection
            ? new Target(person, scope, collection)
            : null;

    private sealed record Target(Person Person, AccessScope Scope, CollectionName Collection);
}
